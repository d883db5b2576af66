import { mountPage } from '../page/mount-page.tsx'
import { Studio } from './Studio.tsx'
import './studio.css'

void mountPage(<Studio />)
