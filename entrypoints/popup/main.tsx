import { mountPage } from '../page/mount-page.tsx'
import { App } from './App.tsx'
import './popup.css'

void mountPage(<App />)
