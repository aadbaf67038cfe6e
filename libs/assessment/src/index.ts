export { createAssessor, type Assess, type AssessorParts, type PostCircumstances } from './assessor.js';
export { reasonCodes, type ReasonCode } from './reason-codes.js';
