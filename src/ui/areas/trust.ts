export { Trusts } from '../screens/Trusts.tsx'
export { TrustTalk } from '../screens/TrustTalk.tsx'
export { TrustForm } from '../screens/TrustForm.tsx'
export { TrustSheet } from '../screens/TrustSheet.tsx'
