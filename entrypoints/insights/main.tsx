import { mountPage } from '../page/mount-page.tsx'
import { App } from './App.tsx'
import './insights.css'

void mountPage(<App />)
