import type { Cues, PressureConcept } from '../concepts.js';

export const en: Cues<PressureConcept> = {
  harm: '(hurt|harm|beat|kill|smash|break|find|get) (me|us|him|her|them|my|you|our), break (my|his|our|her|your) (legs|arms|bones), regret it, will regret, come after (me|us|him|her), something will happen, burn … house',
  police:
    'police, cops, report (me|us|him|her|them), immigration, ausländerbehörde, auslanderbehorde, deport*, deportation, prison, jail, send (me|us|him|her) (back|home)',
  'if-leave':
    '(if|when|once) … (leave|leaves|quit|quits|go|complain|complains|talk|talks|tell|tells|report|reports|run|refuse|refuses|speak|speaks|call|stop), (try|tries|tried) to (leave|run|escape|go), not (pay|repay)',
  dragged:
    '(dragged|pulled|forced|got) … out of bed, (dragged|forced|made|makes|force|forces) … (work|shift) … (sick|ill|fever|flu|broken), (sick|ill|fever|flu|39|40) … (forced|force|forces|dragged|makes me|made me|make me)',
};
