import { mountPage } from '../page/mount-page.tsx'
import { App } from './App.tsx'
import './privacy.css'

void mountPage(<App />)
