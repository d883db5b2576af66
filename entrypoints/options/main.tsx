import { mountPage } from '../page/mount-page.tsx'
import { App } from './App.tsx'
import './options.css'

void mountPage(<App />)
