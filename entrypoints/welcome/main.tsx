import { mountPage } from '../page/mount-page.tsx'
import { App } from './App.tsx'
import './welcome.css'

void mountPage(<App />)
