export { createAssessor, type Assess, type AssessorParts, type PostCircumstances } from './assessor.js';
export { type Head, hiddenLayer, type Network, readNetwork, rowScale, sharesOf, softmax } from './classifier/network.js';
export { dangerClasses, featuresOfText } from './classifier/weigh.js';
export { reasonCodes, type ReasonCode } from './reason-codes.js';
