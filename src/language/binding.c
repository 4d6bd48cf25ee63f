/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/binding.h"

/* Which mentions of one sentence cannot be the same by where they stand in its
 * tree: "him" is not who does it to him, "his son" is not he, and whom a speaker
 * calls "he" is somebody else.
 */

/* Prepositions behind which the one who acts would be called "himself". */
static const char * const reflexive[] = {
  "to", "against", "by", "from", "at", "for", "of", "about", "into", NULL
};

/* Verbs of which not the object but the subject does what hangs on them. */
static const char * const promising[] = {
  "promise", "promised", "promises", "promising", "threaten", "threatened", NULL
};

static const char * const asking[] = { "ask", "asks", "asked", "asking", NULL };

/* Nobody grants or rejects a request of his own. */
static const char * const answering[] = {
  "accept", "accepts", "accepted", "reject", "rejects", "rejected", "rejecting", "dismiss",
  "dismisses", "dismissed", "dismissing", "grant", "grants", "granted", "refuse", "refused",
  "uphold", "upheld", "quash", "quashed", NULL
};

static const char * const requests[] = {
  "appeal", "appeals", "request", "requests", "resignation", "offer", "offers", "claim",
  "claims", "proposal", "proposals", "bid", "demand", "demands", "application", "petition",
  "plea", "pleas", "argument", "arguments", "allegations", "accusations", "invitation",
  "apology", "challenge", "lawsuit", NULL
};

/* What one expresses is one's own: "reaffirmed her support". */
static const char * const expressing[] = {
  "express", "expresses", "expressed", "expressing", "reaffirm", "reaffirms", "reaffirmed",
  "reaffirming", "reiterate", "reiterates", "reiterated", "reiterating", "voice", "voices",
  "voiced", "voicing", "repeat", "repeats", "repeated", "repeating", "renew", "renews", "renewed",
  "renewing", "declare", "declares", "declared", "declaring", "convey", "conveyed", "conveying",
  "pledge", "pledges", "pledged", "pledging", "give", "gives", "gave", "given", "giving", "offer",
  "offers", "offered", "offering", "send", "sends", "sent", "sending", "announce", "announces",
  "announced", "announcing", "stress", "stressed", "state", "stated", "confirm", "confirmed",
  "tender", "tendered", "submit", "submitted", "show", "showed", NULL
};

static const char * const stances[] = {
  "support", "commitment", "concern", "concerns", "condolences", "opposition", "desire",
  "intention", "intentions", "intent", "belief", "views", "view", "regret", "regrets", "thanks",
  "gratitude", "readiness", "willingness", "hope", "hopes", "wish", "wishes", "sympathy",
  "sympathies", "solidarity", "displeasure", "anger", "outrage", "disappointment",
  "determination", "appreciation", "admiration", "disapproval", "approval", "dissatisfaction",
  "resignation", "candidacy", "retirement", "backing", "objection", "objections", "fears", NULL
};

static const char * const marks[] = { "\"", "“", "``", NULL };

static const EntenteToken *
get_token (const EntenteDraft *draft,
           guint               token)
{
  return entente_draft_get_token (draft, token);
}

static gboolean
is_relation (const EntenteDraft *draft,
             guint               token,
             const char         *relation)
{
  return g_str_equal (get_token (draft, token)->relation, relation);
}

static gboolean
is_any (const EntenteDraft         *draft,
        guint                       token,
        const char   * const       *words)
{
  return g_strv_contains (words, entente_draft_get_lower (draft, token));
}

static const EntenteSentence *
get_sentence (const EntenteDraft     *draft,
              const EntenteCandidate *candidate)
{
  return &g_array_index (draft->sentences, EntenteSentence, candidate->sentence);
}

/* The first dependent of a relation that begins with @relation, -1 for none. */
static gint
find_child (const EntenteDraft    *draft,
            const EntenteSentence *sentence,
            guint                  head,
            const char            *relation)
{
  for (guint i = sentence->first; i < sentence->end; i++)
    {
      if (get_token (draft, i)->head == (gint32) head
          && g_str_has_prefix (get_token (draft, i)->relation, relation))
        return (gint) i;
    }

  return -1;
}

static gint
find_object (const EntenteDraft    *draft,
             const EntenteSentence *sentence,
             guint                  verb)
{
  gint object = find_child (draft, sentence, verb, "iobj");

  return object >= 0 ? object : find_child (draft, sentence, verb, "obj");
}

/* Who does what a verb says, also where its own clause does not name it: "asked
 * her to pay him", "was held after hitting him".
 */
static gint
find_subject (const EntenteDraft    *draft,
              const EntenteSentence *sentence,
              guint                  verb)
{
  for (guint i = 0; i < 4; i++)
    {
      gint subject = find_child (draft, sentence, verb, "nsubj");
      gint32 above = get_token (draft, verb)->head;
      gint object = above < 0 ? -1 : find_object (draft, sentence, (guint) above);

      if (subject >= 0 || above < 0)
        return subject;
      if (is_relation (draft, verb, "xcomp") && object >= 0
          && !is_any (draft, (guint) above, promising))
        return object;
      if (!is_relation (draft, verb, "xcomp") && !is_relation (draft, verb, "conj")
          && !is_relation (draft, verb, "advcl"))
        return -1;

      verb = (guint) above;
    }

  return -1;
}

static gboolean
is_core (const EntenteDraft *draft,
         guint               token)
{
  return is_relation (draft, token, "obj") || is_relation (draft, token, "iobj");
}

static gboolean
is_oblique (const EntenteDraft    *draft,
            const EntenteSentence *sentence,
            guint                  token)
{
  gint preposition = find_child (draft, sentence, token, "case");

  return g_str_has_prefix (get_token (draft, token)->relation, "obl") && preposition >= 0
         && is_any (draft, (guint) preposition, reflexive);
}

/* "She serves as director". */
static gboolean
is_predicate (const EntenteDraft    *draft,
              const EntenteSentence *sentence,
              guint                  token)
{
  gint preposition = find_child (draft, sentence, token, "case");

  return preposition >= 0 && g_str_equal (entente_draft_get_lower (draft, (guint) preposition),
                                          "as");
}

/* The verb that a pronoun is an object of, or a noun within its object: -1 for
 * none.
 */
static gint
find_verb (const EntenteDraft     *draft,
           const EntenteCandidate *candidate)
{
  const EntenteSentence *sentence = get_sentence (draft, candidate);
  guint token = candidate->head;

  if (candidate->form == ENTENTE_FORM_PRONOUN)
    return is_core (draft, token) || is_oblique (draft, sentence, token)
           ? get_token (draft, token)->head : -1;

  if (candidate->form != ENTENTE_FORM_NOMINAL)
    return -1;

  while (is_relation (draft, token, "nmod") && get_token (draft, token)->head >= 0)
    token = (guint) get_token (draft, token)->head;

  if (is_predicate (draft, sentence, token))
    return -1;

  return is_core (draft, token) || g_str_has_prefix (get_token (draft, token)->relation, "obl")
         ? get_token (draft, token)->head : -1;
}

/* Whether a mention is @token, or joined to it by "and". */
static gboolean
stands_at (const EntenteDraft     *draft,
           const EntenteCandidate *candidate,
           gint                    token)
{
  return token >= 0
         && ((gint) candidate->head == token
             || (is_relation (draft, candidate->head, "conj")
                 && get_token (draft, candidate->head)->head == token));
}

static gboolean
is_reflexive (const EntenteCandidate *candidate)
{
  return g_str_has_suffix (candidate->text, "self") || g_str_has_suffix (candidate->text, "selves");
}

/* Who does something to another is not that other, "himself" apart. */
static gboolean
is_acted_on_by (const EntenteDraft     *draft,
                const EntenteCandidate *self,
                const EntenteCandidate *before)
{
  gint verb = is_reflexive (self) ? -1 : find_verb (draft, self);

  return verb >= 0
         && stands_at (draft, before, find_subject (draft, get_sentence (draft, self),
                                                    (guint) verb));
}

static gboolean
is_argument (const EntenteDraft *draft,
             guint               token)
{
  return g_str_has_prefix (get_token (draft, token)->relation, "nsubj") || is_core (draft, token);
}

static gboolean
share_verb (const EntenteDraft     *draft,
            const EntenteCandidate *self,
            const EntenteCandidate *before)
{
  gint32 verb = get_token (draft, self->head)->head;

  return verb >= 0 && verb == get_token (draft, before->head)->head && !is_reflexive (self)
         && is_argument (draft, self->head) && is_argument (draft, before->head);
}

/* "his son", "the capital of Peru": what owns is not what is owned. */
static gboolean
is_within (const EntenteDraft     *draft,
           const EntenteCandidate *inner,
           const EntenteCandidate *outer)
{
  guint token = inner->head;

  while (is_relation (draft, token, "nmod") || is_relation (draft, token, "nmod:poss"))
    {
      token = (guint) get_token (draft, token)->head;
      if (token == outer->head)
        return TRUE;
    }

  return FALSE;
}

/* "The court rejected their appeal": it is not the court's. */
static gboolean
answers (const EntenteDraft     *draft,
         const EntenteCandidate *self,
         const EntenteCandidate *before)
{
  gint32 request = get_token (draft, self->head)->head;
  gint32 verb = request < 0 ? -1 : get_token (draft, (guint) request)->head;

  return verb >= 0 && is_relation (draft, self->head, "nmod:poss")
         && is_core (draft, (guint) request) && is_any (draft, (guint) request, requests)
         && is_any (draft, (guint) verb, answering)
         && stands_at (draft, before, find_subject (draft, get_sentence (draft, self),
                                                    (guint) verb));
}

/* "Ann asked Eve whether she ...": the one who is asked is meant. */
static gboolean
is_asked_about_other (const EntenteDraft     *draft,
                      const EntenteCandidate *self,
                      const EntenteCandidate *before)
{
  const EntenteSentence *sentence = get_sentence (draft, self);
  gint32 clause = get_token (draft, self->head)->head;
  gint32 verb = clause < 0 ? -1 : get_token (draft, (guint) clause)->head;

  return verb >= 0 && g_str_has_prefix (get_token (draft, self->head)->relation, "nsubj")
         && is_any (draft, (guint) verb, asking)
         && find_child (draft, sentence, (guint) clause, "mark") >= 0
         && find_object (draft, sentence, (guint) verb) >= 0
         && stands_at (draft, before, find_subject (draft, sentence, (guint) verb));
}

/* Whether what a token is in hangs on a verb as what is said, or the verb on it:
 * "..., said Ann".
 */
static gboolean
is_said (const EntenteDraft *draft,
         guint               token,
         guint               verb)
{
  for (gint32 above = (gint32) token; above >= 0; above = get_token (draft, (guint) above)->head)
    {
      if (get_token (draft, verb)->head == above)
        return TRUE;
      if (get_token (draft, (guint) above)->head == (gint32) verb)
        return is_relation (draft, (guint) above, "ccomp")
               || is_relation (draft, (guint) above, "parataxis")
               || is_relation (draft, (guint) above, "obj")
               || is_relation (draft, (guint) above, "dep");
    }

  return FALSE;
}

/* The first token of the quotation that is open at a token. */
static guint
find_opening (const EntenteDraft    *draft,
              const EntenteSentence *sentence,
              guint                  token)
{
  for (guint i = token; i-- > sentence->first;)
    {
      if (is_any (draft, i, marks))
        return i + 1;
    }

  return sentence->first;
}

/* Whether a quotation begins with a clause of its own, and not in the middle of
 * another's: he said he "was glad".
 */
static gboolean
begins_clause (const EntenteDraft    *draft,
               const EntenteSentence *sentence,
               guint                  first)
{
  for (gint32 i = (gint32) first; i >= 0; i = get_token (draft, (guint) i)->head)
    {
      gint subject = find_child (draft, sentence, (guint) i, "nsubj");

      if (subject >= 0)
        return subject >= (gint) first;
    }

  return FALSE;
}

/* Whether @quoted is in a sentence that is quoted from @speaker: there one is "I"
 * and not "he".
 */
static gboolean
is_quoted_from (const EntenteDraft     *draft,
                const EntenteCandidate *quoted,
                const EntenteCandidate *speaker)
{
  gint32 verb = get_token (draft, speaker->head)->head;
  const EntenteSentence *sentence = get_sentence (draft, quoted);

  return quoted->pronoun >= ENTENTE_PRONOUN_HE && quoted->is_quoted && !speaker->is_quoted
         && verb >= 0 && entente_candidate_is_subject (speaker, draft)
         && is_said (draft, quoted->head, (guint) verb)
         && begins_clause (draft, sentence, find_opening (draft, sentence, quoted->head));
}

/**
 * entente_binding_forbids:
 * @draft: a draft
 * @self: a mention
 * @before: a mention before it
 *
 * Checks whether two mentions of one sentence cannot mean the same.
 *
 * Returns: whether they cannot
 */
gboolean
entente_binding_forbids (const EntenteDraft     *draft,
                         const EntenteCandidate *self,
                         const EntenteCandidate *before)
{
  if (self->sentence != before->sentence)
    return FALSE;

  return share_verb (draft, self, before)
         || is_acted_on_by (draft, self, before)
         || is_within (draft, self, before)
         || is_within (draft, before, self)
         || answers (draft, self, before)
         || is_asked_about_other (draft, self, before)
         || is_quoted_from (draft, self, before)
         || is_quoted_from (draft, before, self);
}

/**
 * entente_binding_find_owner:
 * @draft: a draft
 * @self: a mention in the last sentence
 *
 * Finds whose a thing must be that one can only do oneself: in "Ann told Eve that
 * Mary gave her support" it is Mary who supports.
 *
 * Returns: index of the token that heads the owner, -1 where any may be meant
 */
gint
entente_binding_find_owner (const EntenteDraft     *draft,
                            const EntenteCandidate *self)
{
  gint32 stance = get_token (draft, self->head)->head;
  gint32 verb = stance < 0 ? -1 : get_token (draft, (guint) stance)->head;

  if (self->form != ENTENTE_FORM_PRONOUN || verb < 0
      || !is_relation (draft, self->head, "nmod:poss")
      || !is_relation (draft, (guint) stance, "obj")
      || !is_any (draft, (guint) stance, stances) || !is_any (draft, (guint) verb, expressing)
      || find_child (draft, get_sentence (draft, self), (guint) verb, "nsubj:pass") >= 0)
    return -1;

  return find_subject (draft, get_sentence (draft, self), (guint) verb);
}
