import { pageNames } from './bundle.ts'
import { contract } from './contract.ts'

contract('chromium', await pageNames())
