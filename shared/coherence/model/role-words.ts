/** How a language marks who does what to whom. */
export interface RoleWords {
  /** Words before the one who acts in a passive ("by", "par"). */
  readonly agent: readonly string[]
  /** Words before the one whose act it is ("of", "de"): who acts, unless somebody else is marked as the one who does. */
  readonly possessor: readonly string[]
  /** Words before the one who is acted upon ("against", "envers"). */
  readonly target: readonly string[]
  /** Words before where something comes from ("from"). */
  readonly source: readonly string[]
  /** Words before where something happens ("in"): behind a passive they name a place and nobody who is acted upon. */
  readonly place: readonly string[]
  /** What follows the name of the one whose act it is ("'s"). */
  readonly possessorAfter: readonly string[]
  /** What follows the name of the one who acts, and of the one acted upon, in languages that mark by particles. */
  readonly agentAfter: readonly string[]
  readonly targetAfter: readonly string[]
  /** Words that make both sides equal ("and", "between", "with", "met"). */
  readonly symmetric: readonly string[]
  /** Auxiliaries of the passive ("was", "été"): without an agent the subject is then acted upon. */
  readonly passive: readonly string[]
  /** Verbs whose subject is acted upon, by whom "of" says ("enjoys the support of", "bénéficie du soutien de"). */
  readonly enjoys: readonly string[]
  /** Verbs whose subject is acted upon when "from" or "by" says by whom: who "receives the president of" may be the host. */
  readonly receives: readonly string[]
  /** Words after which the order of subject and object is not sure ("that", "que"). */
  readonly unsure: readonly string[]
  /** Auxiliaries that stand between subject and object while the verb ends the clause ("hat"). */
  readonly auxiliaries: readonly string[]
  /** True when endings, not the order of words, tell subject from object: a name that keeps its form keeps its role. */
  readonly cased: boolean
  /** True when the verb may stand before subject and object, in this order ("Am 3. März griff A B an"). */
  readonly verbFirst: boolean
  /** False when subject and object stand together before the verb: the order of words alone then tells nothing. */
  readonly verbBetween: boolean
}
