// Not in the DOM types yet: https://wicg.github.io/shape-detection-api/#barcode-detection-api
type Detector = { detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]> }
type DetectorMaker = new (options: { readonly formats: ['qr_code'] }) => Detector

/** A camera can be looked through, where its person lets us. */
export const hasCamera = (): boolean => navigator.mediaDevices?.getUserMedia !== undefined

/** The text of the first square code in a picture; undefined where there is none, or the picture cannot be read. */
export async function readCode(source: ImageBitmapSource): Promise<string | undefined> {
  try {
    const Maker = await detectorMaker()
    const picture = await createImageBitmap(source)
    const found = await new Maker({ formats: ['qr_code'] }).detect(picture)
    picture.close()
    return found[0]?.rawValue
  } catch {
    return undefined
  }
}

/** The browser's own where it has one, else one that is fetched when it is needed. */
async function detectorMaker(): Promise<DetectorMaker> {
  const own = (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector
  return own ?? (await import('qr/decode.js')).BarcodeDetector
}
