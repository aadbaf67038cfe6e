export { createAssessor, type Assess, type AssessorParts, type PostCircumstances } from './assessor.js';
export { softmax, weightScale } from './classifier/classifier.js';
export { dangerClasses, featuresOfText } from './classifier/weigh.js';
export { reasonCodes, type ReasonCode } from './reason-codes.js';
