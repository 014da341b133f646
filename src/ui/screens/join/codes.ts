// Not in the DOM types yet: https://wicg.github.io/shape-detection-api/#barcode-detection-api
type Detector = { detect(source: ImageBitmapSource): Promise<readonly { readonly rawValue: string }[]> }
type DetectorMaker = new (options: { formats: readonly string[] }) => Detector

const makerOf = (): DetectorMaker | undefined =>
  (globalThis as { BarcodeDetector?: DetectorMaker }).BarcodeDetector

export const canReadCodes = (): boolean => makerOf() !== undefined

/** The text of the first square code in a picture; undefined where there is none, or the picture cannot be read. */
export async function readCode(source: ImageBitmapSource): Promise<string | undefined> {
  const Maker = makerOf()
  if (!Maker) return undefined
  try {
    const picture = await createImageBitmap(source)
    const found = await new Maker({ formats: ['qr_code'] }).detect(picture)
    picture.close()
    return found[0]?.rawValue
  } catch {
    return undefined
  }
}
