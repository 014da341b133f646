/** What the browser refuses, or its person there. */
export type BrowserRefusal =
  /** The passkey was not shown, or it is another. */
  | { readonly kind: 'passkey-no' }
  /** This browser or this passkey cannot do what is needed. */
  | { readonly kind: 'passkey-cannot' }
  /** A device that several people use: who opens the device would have the passkey of each. */
  | { readonly kind: 'passkey-shared' }
  /** It was told to let nobody wake it. */
  | { readonly kind: 'wake-no' }
  /** This browser cannot be woken. */
  | { readonly kind: 'wake-cannot' }
