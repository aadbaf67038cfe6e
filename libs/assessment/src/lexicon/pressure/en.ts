import type { Cues, PressureConcept } from '../concepts.js';

export const en: Cues<PressureConcept> = {
  harm: '(hurt|harm|beat|kill|smash|break|find|get) (me|us|him|her|them|my|you|our), break (my|his|our|her|your) (legs|arms|bones), regret it, will regret, come after (me|us|him|her), something will happen, burn … house, find my (son|daughter|kids|child|children|family|mother), finds my (son|daughter|kids|child|family), knows which school, go to my (son|daughter|kids) s school',
  police:
    'police, cops, report (me|us|him|her|them), immigration, ausländerbehörde, auslanderbehorde, deport*, deportation, prison, jail, send (me|us|him|her) (back|home)',
  'if-leave':
    '(if|when|once) … (leave|leaves|quit|quits|go|complain|complains|talk|talks|tell|tells|report|reports|run|refuse|refuses|speak|speaks|call|stop), (try|tries|tried) to (leave|run|escape|go), not (pay|repay), if (i|we) (talk|say|tell|call|go|complain|report|open)',
  dragged:
    '(dragged|pulled|forced|got) … out of bed, (dragged|forced|made|makes|force|forces) … (work|shift) … (sick|ill|fever|flu|broken), (sick|ill|fever|flu|39|40) … (forced|force|forces|dragged|makes me|made me|make me), (plaster|crutches|cast|drip|surgery|stitches|fever) … (took me|sent me|made me|work|picking|anyway|site), (took|sent|made) … (work|picking|site|shift) … (plaster|cast|fever|sick|stitches)',
};
