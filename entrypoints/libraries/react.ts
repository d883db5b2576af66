/** `react.js`: React, for the coach and the pages. */
import react from 'react'
import * as jsx from 'react/jsx-runtime'
import reactDom from 'react-dom'
import * as client from 'react-dom/client'
import { defineUnlistedScript } from '#imports'
import { lend } from './lending.ts'

export default defineUnlistedScript(() =>
  lend<'react'>({ react, 'react/jsx-runtime': jsx, 'react-dom': reactDom, 'react-dom/client': client }),
)
