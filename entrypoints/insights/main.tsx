import { mountPage } from '../page/mount-page.tsx'
import { Insights } from './Insights.tsx'
import './insights.css'

void mountPage(<Insights />)
