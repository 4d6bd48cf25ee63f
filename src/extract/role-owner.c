/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/role-private.h"

#include "extract/argument.h"
#include "extract/attribute.h"

#include "language/token.h"

#include <string.h>

/* Where a role is held: the owner stands before its title ("Acme's director") or
 * behind ("director of research at Acme"), or made somebody hold it.
 */

/* "director of cyber security at Acme": in prepositions. */
#define LONGEST_DESCENT 3

static const char * const owner_links[] = {
  "of", "at", "for", "in", "with", "to", "from", "under", "on", "within", NULL
};

static const EntenteSentence *
get_sentence (const EntenteExtraction *self,
              guint                    token)
{
  return &self->annotation->sentences[entente_extraction_get_token (self, token)->sentence];
}

/* Whether the words before a title say where its holder comes from: "Danish
 * singer", "US singer", and not "Denmark's singer".
 */
static gboolean
is_origin (const EntenteRole     *self,
           const EntenteArgument *owner)
{
  const EntenteExtraction *extraction = self->extraction;
  const EntenteSentence *sentence = get_sentence (extraction, self->noun);

  for (guint i = sentence->first; i < self->noun; i++)
    {
      const EntenteMention *mention = entente_extraction_get_mention (extraction, i);

      if (mention == NULL || mention->name < 0
          || entente_extraction_get_token (extraction, i)->span.start != owner->span.start)
        continue;

      return extraction->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY
             || (entente_extraction_lookup (extraction, owner->actor)->sub_kind
                 == ENTENTE_SUB_KIND_COUNTRY
                 && !entente_token_is_possessive (extraction->text,
                                                  entente_extraction_get_token (extraction,
                                                                                mention->end)));
    }

  return FALSE;
}

/* "the Middle East envoy" is sent there: no state. */
static gboolean
is_sent_to (const EntenteRole     *self,
            const EntenteArgument *owner)
{
  static const char * const envoys[] = { "envoy", "ambassador", "emissary", NULL };
  const EntenteFoundActor *actor = entente_extraction_lookup (self->extraction, owner->actor);
  g_autofree char *lemma = g_utf8_strdown (
    entente_extraction_get_lemma (self->extraction, self->noun), -1);

  return actor->sub_kind == ENTENTE_SUB_KIND_REGION && g_strv_contains (envoys, lemma);
}

/* A singer is from Norway, the ambassador is Norway's. */
static const char *
get_link_before (const EntenteRole     *self,
                 const EntenteArgument *owner)
{
  static const char * const speaking[] = {
    "official", "diplomat", "lawmaker", "spokesman", "spokeswoman", "spokesperson", "envoy",
    "ambassador", "representative", "negotiator", "prosecutor", "leader", "governor", "senator",
    "judge", "legislator", "commissioner", "chief", "delegate", "deputy", "counterpart",
    "officer", "captain", "coach", "manager", "citizen", "national", "native", "resident",
    "subject", "congressman", "congresswoman", "commander", "general", "marshal", "attorney",
    "justice", "treasurer", "regulator", "ally", "champion", "head", "director", "agent", NULL
  };
  g_autofree char *lemma = g_utf8_strdown (
    entente_extraction_get_lemma (self->extraction, self->noun), -1);

  if (is_sent_to (self, owner))
    return "to";

  return self->title_class != ENTENTE_TITLE_POST || g_strv_contains (speaking, lemma)
         || !is_origin (self, owner) ? "of" : "from";
}

/* "Bosnian Serb leader", "Iraqi Kurdish leader": of a people there, and of no state. */
static gboolean
are_of_people (const EntenteRole *self,
               const GArray      *owners)
{
  const EntenteExtraction *extraction = self->extraction;

  for (guint i = get_sentence (extraction, self->noun)->first; i + 1 < self->noun; i++)
    {
      const EntenteMention *mention = entente_extraction_get_mention (extraction, i);
      const EntenteMention *next = entente_extraction_get_mention (extraction, i + 1);

      if (owners->len > 0 && mention != NULL && next != NULL && mention != next
          && mention->name >= 0 && next->name >= 0
          && extraction->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY
          && extraction->annotation->names[next->name].kind == ENTENTE_NAME_NATIONALITY
          && entente_role_is_run (extraction, i, self->noun))
        return TRUE;
    }

  return FALSE;
}

/* "US Middle East envoy": who sends them stands further left. */
static void
add_sender (const EntenteRole *self,
            GArray            *owners)
{
  const EntenteExtraction *extraction = self->extraction;
  const EntenteSentence *sentence = get_sentence (extraction, self->noun);
  EntenteArgument sender = { .actor = ENTENTE_NO_ACTOR };
  const EntenteMention *place = NULL;

  if (owners->len != 1 || self->first == sentence->first
      || !is_sent_to (self, &g_array_index (owners, EntenteArgument, 0)))
    return;

  place = entente_extraction_get_mention (extraction, self->first - 1);
  if (place == NULL || place->first == sentence->first)
    return;

  sender = entente_extraction_get_argument (extraction, place->first - 1);
  if (sender.actor != ENTENTE_NO_ACTOR
      && !entente_extraction_is_kind (extraction, sender.actor, ENTENTE_ACTOR_PERSON))
    g_array_append_val (owners, sender);
}

/* "Acme's Chadian director" comes from Chad and heads Acme. */
static void
drop_origin (const EntenteRole *self,
             GArray            *owners)
{
  const EntenteExtraction *extraction = self->extraction;
  const EntenteArgument *first = &g_array_index (owners, EntenteArgument, 0);

  if (owners->len == 2 && entente_syntax_find (&extraction->syntax, self->noun, "nmod:poss") >= 0
      && entente_extraction_is_kind (extraction, first->actor, ENTENTE_ACTOR_ORGANIZATION)
      && entente_extraction_lookup (extraction, first[1].actor)->sub_kind
         == ENTENTE_SUB_KIND_COUNTRY
      && is_origin (self, &first[1]))
    g_array_set_size (owners, 1);
}

static void
relate_before (const EntenteRole *self,
               GArray            *owners)
{
  if (are_of_people (self, owners))
    return;

  drop_origin (self, owners);
  add_sender (self, owners);
  for (guint i = 0; i < owners->len; i++)
    {
      const EntenteArgument *owner = &g_array_index (owners, EntenteArgument, i);
      g_autoptr (GArray) one = entente_arguments_new ();

      g_array_append_vals (one, owner, 1);
      entente_role_relate_all (self, one, self->end, get_link_before (self, owner));
    }
}

/* "adviser on Media": a field, for all its capital; "envoy on Chad" is about Chad. */
static gboolean
is_field (const EntenteExtraction *self,
          guint                    link,
          guint                    word)
{
  return entente_extraction_is (self, link, "on")
         && entente_extraction_is_kind (self, entente_extraction_get_actor (self, word),
                                        ENTENTE_ACTOR_ORGANIZATION);
}

/* The preposition that joins a word behind a title to it, if it brings owners. */
static gint
find_link (const EntenteRole *self,
           guint              word,
           guint              depth)
{
  static const char * const deeper_links[] = { "of", "at", "for", "in", "within", NULL };
  EntenteExtraction *extraction = self->extraction;
  gint link = entente_syntax_is (&extraction->syntax, word, "nmod")
              ? entente_syntax_get_case (&extraction->syntax, word) : ENTENTE_NO_TOKEN;

  if (link < (gint) self->end
      || !entente_extraction_is_lemma (extraction, (guint) link,
                                       depth == 0 ? owner_links : deeper_links)
      || !entente_role_is_run (extraction, self->first, (guint) link)
      || is_field (extraction, (guint) link, word))
    return ENTENTE_NO_TOKEN;

  return link;
}

/* "candidate for vice president of Chad" is none for Chad. */
static gboolean
is_title_of_nobody (const EntenteRole *self,
                    guint              word,
                    const GArray      *owners)
{
  const EntenteExtraction *extraction = self->extraction;
  gint person = owners->len == 0 ? ENTENTE_NO_ACTOR
                : g_array_index (owners, EntenteArgument, 0).actor;

  return entente_extraction_get_actor (extraction, word) == ENTENTE_NO_ACTOR
         && !entente_extraction_is_kind (extraction, person, ENTENTE_ACTOR_PERSON)
         && entente_extraction_is_title (extraction, word);
}

/* "of Acme", "of the Texas company Acme". */
static void
add_owners_at (const EntenteRole *self,
               guint              word,
               GArray            *owners)
{
  EntenteDescription description = { 0 };

  if (entente_arguments_add (self->extraction, word, owners))
    return;

  if (entente_description_read (&description, self->extraction, word))
    g_array_append_vals (owners, description.described->data, description.described->len);
  entente_description_clear (&description);
}

/* "Minister for Energy and Trade of Chad": the owner may hang on any word of it. */
static gboolean
is_of_title (const EntenteRole *self,
             guint              word,
             guint              dependent)
{
  const EntenteExtraction *extraction = self->extraction;

  if (entente_syntax_is (&extraction->syntax, dependent, "nmod"))
    return dependent > self->noun && dependent < self->end;

  return word > self->noun && word < self->end
         && entente_syntax_is (&extraction->syntax, dependent, "conj")
         && entente_token_is_capitalized (extraction->text,
                                          entente_extraction_get_token (extraction, dependent))
         && entente_role_is_run (extraction, self->noun, dependent);
}

/* Owners behind @word, further down where a word that is no actor comes first.
 *
 * Returns: how many there are
 */
static guint
relate_behind (const EntenteRole *self,
               guint              word,
               guint              depth)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteSyntax *syntax = &extraction->syntax;
  guint n_found = 0;

  for (gint i = syntax->first_child[word]; i >= 0 && depth < LONGEST_DESCENT;
       i = syntax->next_sibling[i])
    {
      gint link = find_link (self, (guint) i, depth);
      g_autoptr (GArray) owners = entente_arguments_new ();
      gboolean is_named = FALSE;

      if (is_of_title (self, word, (guint) i))
        n_found += relate_behind (self, (guint) i, depth);
      if (link < 0)
        continue;

      is_named = depth == 0 && entente_role_is_named (extraction, self->noun, (guint) link);
      add_owners_at (self, (guint) i, owners);
      if (is_title_of_nobody (self, (guint) i, owners))
        g_array_set_size (owners, 0);
      entente_role_relate_all (self, owners, is_named ? self->end : (guint) link,
                               entente_extraction_get_lemma (extraction, (guint) link));
      if (owners->len == 0)
        n_found += relate_behind (self, (guint) i, depth + 1);

      n_found += owners->len;
    }

  return n_found;
}

/* "Ann Bell, director of Acme": the parse may join the owner to the name. In
 * "Queen Ann of Norway" it stands behind the name.
 */
static guint
relate_behind_name (const EntenteRole *self)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteSyntax *syntax = &extraction->syntax;
  gint name = entente_syntax_get_head (syntax, self->noun);
  g_autoptr (GArray) owners = entente_arguments_new ();

  if (entente_syntax_is (syntax, self->noun, "appos"))
    return relate_behind (self, (guint) name, LONGEST_DESCENT - 1);

  if (self->title_class == ENTENTE_TITLE_OFFICE
      && entente_syntax_is (syntax, self->noun, "nmod:desc")
      && entente_arguments_add_governed (extraction, (guint) name, "of", owners))
    entente_role_relate_all (self, owners, self->end, "of");

  return owners->len;
}

/* Where the words before a title begin that say nothing of its owner. */
static guint
skip_attributes (const EntenteRole *self,
                 gboolean          *is_possessive)
{
  const EntenteExtraction *extraction = self->extraction;
  guint before = self->first;

  *is_possessive = FALSE;
  while (before > get_sentence (extraction, self->noun)->first
         && extraction->mention_at[before - 1] < 0)
    {
      const EntenteToken *token = entente_extraction_get_token (extraction, before - 1);

      if (entente_token_is_possessive (extraction->text, token))
        *is_possessive = TRUE;
      else if (token->upos != ENTENTE_UPOS_ADJ
               && (token->upos != ENTENTE_UPOS_NOUN || token->head < (gint) before
                   || !entente_syntax_is (&extraction->syntax, before - 1, "compound")))
        break;

      before--;
    }

  return before;
}

/* "Norwegian Foreign Minister Ola Berg", "University of Turku physicist Ola
 * Berg", "Norway's minister": what stands right before title and name owns the
 * title, wherever the parse hangs it.
 */
static void
add_owner_right_before (const EntenteRole *self,
                        GArray            *owners)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteSentence *sentence = get_sentence (extraction, self->noun);
  gint name = self->end < sentence->end
              ? entente_extraction_get_actor (extraction, self->end) : ENTENTE_NO_ACTOR;
  gboolean is_possessive = FALSE;
  guint before = skip_attributes (self, &is_possessive);
  gint owner = before == sentence->first ? ENTENTE_NO_ACTOR
               : entente_extraction_get_actor (extraction, before - 1);

  if (owner == ENTENTE_NO_ACTOR || owner == name
      || (!is_possessive && !entente_extraction_is_kind (extraction, name, ENTENTE_ACTOR_PERSON)))
    return;

  if (is_possessive || entente_extraction_is_kind (extraction, owner, ENTENTE_ACTOR_ORGANIZATION)
      || entente_syntax_get_case (&extraction->syntax, before - 1) < 0)
    entente_arguments_add (extraction, entente_extraction_find_name_head (extraction, before - 1),
                           owners);
}

static gboolean
has_determiner (const EntenteExtraction *self,
                guint                    noun)
{
  return entente_syntax_find (&self->syntax, noun, "det") >= 0;
}

/* "Chad's Arctic Party chairman" is the party's. */
static void
drop_outer_owner (const EntenteRole *self,
                  GArray            *owners)
{
  const EntenteExtraction *extraction = self->extraction;
  const EntenteArgument *outer = &g_array_index (owners, EntenteArgument, 0);
  const EntenteArgument *inner = &g_array_index (owners, EntenteArgument, 1);

  if (owners->len == 2 && outer->span.end < inner->span.start
      && entente_extraction_is_kind (extraction, outer->actor, ENTENTE_ACTOR_PLACE)
      && entente_extraction_is_kind (extraction, inner->actor, ENTENTE_ACTOR_ORGANIZATION)
      && inner->span.start - outer->span.end <= strlen ("'s "))
    g_array_remove_index (owners, 0);
}

/* The party of "Arctic Party senator and minister" owns only the senator. */
static gboolean
may_be_of_party (const EntenteRole *self,
                 guint              first)
{
  static const char * const legislators[] = {
    "mp", "mep", "senator", "congressman", "congresswoman", "lawmaker", "legislator",
    "councillor", "candidate", "politician", "deputy", "representative", NULL
  };
  g_autofree char *lemma = g_utf8_strdown (entente_extraction_get_lemma (self->extraction, first),
                                           -1);

  return g_strv_contains (legislators, lemma);
}

/* "founder and director of Acme": both belong to the same. */
static void
add_shared_owners (const EntenteRole *self,
                   guint              first,
                   GArray            *owners)
{
  entente_arguments_add_owners (self->extraction, first, owners);

  for (guint i = owners->len; may_be_of_party (self, first) && i-- > 0;)
    {
      gint owner = g_array_index (owners, EntenteArgument, i).actor;

      if (entente_extraction_is_kind (self->extraction, owner, ENTENTE_ACTOR_ORGANIZATION))
        g_array_remove_index (owners, i);
    }
}

/* @n_behind: how many owners stand behind the title */
static void
add_owners_before (const EntenteRole *self,
                   guint              n_behind,
                   GArray            *owners)
{
  gint first = entente_noun_find_shared (self->extraction, self->noun);

  if (entente_noun_add_owners (self->extraction, self->noun, owners))
    {
      drop_outer_owner (self, owners);
      return;
    }

  add_owner_right_before (self, owners);
  if (owners->len + n_behind == 0 && first >= 0
      && !has_determiner (self->extraction, self->noun))
    add_shared_owners (self, (guint) first, owners);
}

/* "founder and director of Acme": the owner stands behind the second noun. */
static guint
relate_behind_shared (const EntenteRole *self)
{
  EntenteExtraction *extraction = self->extraction;
  gint second = entente_syntax_find (&extraction->syntax, self->noun, "conj");
  guint n_found = 0;

  if (second < 0 || has_determiner (extraction, (guint) second)
      || entente_syntax_find (&extraction->syntax, self->noun, "nmod") >= 0
      || !entente_role_is_run (extraction, self->noun, (guint) second))
    return 0;

  for (gint i = extraction->syntax.first_child[second]; i >= 0;
       i = extraction->syntax.next_sibling[i])
    {
      gint link = entente_syntax_get_case (&extraction->syntax, (guint) i);
      g_autoptr (GArray) owners = entente_arguments_new ();

      if (i > second && link > second && entente_syntax_is (&extraction->syntax, (guint) i, "nmod")
          && entente_arguments_add (extraction, (guint) i, owners))
        entente_role_relate_all (self, owners, self->end,
                                 entente_extraction_get_lemma (extraction, (guint) link));

      n_found += owners->len;
    }

  return n_found;
}

static gboolean
describes (const EntenteRole *self,
           gint               actor)
{
  const GArray *described = self->description.described;

  return actor != ENTENTE_NO_ACTOR && described->len == 1
         && g_array_index (described, EntenteArgument, 0).actor == actor;
}

static void
add_owner_named (const EntenteExtraction *self,
                 guint                    token,
                 GArray                  *owners)
{
  EntenteArgument owner = entente_extraction_get_argument (self, token);

  if (owner.actor != ENTENTE_NO_ACTOR
      && !entente_extraction_is_kind (self, owner.actor, ENTENTE_ACTOR_PERSON))
    g_array_append_val (owners, owner);
}

/* "the president of Chad Ann Bell": the parse may make one name of both. */
static guint
relate_between (const EntenteRole *self)
{
  EntenteExtraction *extraction = self->extraction;
  guint end = get_sentence (extraction, self->noun)->end;
  guint first = self->end + 1;
  const EntenteMention *mention = NULL;
  g_autoptr (GArray) owners = entente_arguments_new ();

  if (first + 1 >= end || !entente_extraction_is (extraction, self->end, "of"))
    return 0;
  if (entente_extraction_is (extraction, first, "the"))
    first++;

  mention = entente_extraction_get_mention (extraction, first);
  if (mention == NULL || mention->first != first || mention->end >= end
      || !describes (self, entente_extraction_get_actor (extraction, mention->end)))
    return 0;

  add_owner_named (extraction, first, owners);
  entente_role_relate_all (self, owners, self->end, "of");

  return owners->len;
}

/* Of the offices that each state has one of; the first minister is a region's. */
static gboolean
is_of_state (const EntenteRole *self)
{
  static const char * const offices[] = {
    "president", "minister", "chancellor", "king", "queen", "emperor", NULL
  };
  const EntenteExtraction *extraction = self->extraction;
  const EntenteToken *noun = entente_extraction_get_token (extraction, self->noun);
  g_autofree char *lemma = g_utf8_strdown (noun->lemma, -1);

  return self->title_class == ENTENTE_TITLE_OFFICE && g_strv_contains (offices, lemma)
         && entente_token_is_capitalized (extraction->text, noun)
         && entente_syntax_is (&extraction->syntax, self->noun, "nmod:desc")
         && !entente_extraction_is (extraction, self->first, "first")
         && !entente_extraction_is (extraction, self->first, "chief");
}

/* "Prime Minister Ann Bell" in a text that names no country but Norway. */
static gboolean
relate_only_country (const EntenteRole *self)
{
  g_autoptr (GArray) owners = entente_arguments_new ();
  EntenteArgument owner = { .actor = self->extraction->only_country,
                            .span = entente_extraction_get_span (self->extraction, self->first,
                                                                 self->end) };

  if (owner.actor == ENTENTE_NO_ACTOR || !is_of_state (self)
      || self->firmness != ENTENTE_FIRMNESS_ASSERTED)
    return FALSE;

  g_array_append_val (owners, owner);
  entente_role_relate_all (self, owners, self->end, "of");

  return TRUE;
}

/**
 * entente_role_relate_owners:
 * @self: a role
 *
 * Relates whom the role describes to where they hold it: "director of research at
 * Acme", "Acme's director", "Acme made her director". An office of state is held in
 * the only country of the text if that has one.
 *
 * Returns: whether the text says so
 */
gboolean
entente_role_relate_owners (const EntenteRole *self)
{
  g_autoptr (GArray) owners = entente_arguments_new ();
  guint n_found = relate_behind (self, self->noun, 0);

  add_owners_before (self, n_found, owners);
  relate_before (self, owners);
  n_found += owners->len;

  if (n_found == 0)
    n_found = relate_behind_shared (self) + relate_behind_name (self);
  if (n_found == 0)
    n_found = relate_between (self);

  if (n_found == 0 && self->description.appointers->len > 0)
    {
      entente_role_relate_all (self, self->description.appointers, self->end, "of");
      n_found = self->description.appointers->len;
    }

  return n_found > 0 || relate_only_country (self);
}
