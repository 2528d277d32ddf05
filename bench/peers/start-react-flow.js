// The home tree by React Flow, in one bundle with it.
import './react-flow.js'

const stage = document.getElementById('stage')
stage.style.cssText = 'width:100vw;height:100vh'
window.subject.draw(stage, HOME_SCENE, { x: 20, y: 20, zoom: 0.8 })
