/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/argument.h"
#include "extract/attribute.h"
#include "extract/described.h"
#include "extract/home.h"
#include "extract/steps.h"

#include "language/title.h"
#include "language/token.h"

#include <string.h>

/* Who holds which role where. A noun for a role ("director") describes whoever
 * holds it, and has the owner before it ("Acme's director") or behind ("director
 * of research at Acme"). A person may also belong somewhere without any role:
 * "Ann Bell of Acme".
 */

/* In tokens. */
#define LONGEST_ROLE 12

/* Of a title like "deputy minister for foreign affairs", before its noun. */
#define LONGEST_BEFORE 5

/* "director of cyber security at Acme": in prepositions. */
#define LONGEST_DESCENT 3

static const char * const owner_links[] = {
  "of", "at", "for", "in", "with", "to", "from", "under", "on", "within", NULL
};

/**
 * Role:
 * @noun: index of the word that says what somebody is
 * @first: index of the title's first token
 * @end: index one past its last token
 */
typedef struct
{
  EntenteExtraction *extraction;
  EntenteDescription description;
  guint noun;
  guint first;
  guint end;
  EntenteTitleClass title_class;
  EntenteFirmness firmness;
} Role;

static EntenteActorKind
get_kind (const EntenteExtraction *self,
          gint                     actor)
{
  return entente_extraction_lookup (self, actor)->kind;
}

static gboolean
is_person (const EntenteExtraction *self,
           gint                     actor)
{
  return entente_extraction_is_kind (self, actor, ENTENTE_ACTOR_PERSON);
}

static const EntenteSentence *
get_sentence (const EntenteExtraction *self,
              guint                    token)
{
  return &self->annotation->sentences[entente_extraction_get_token (self, token)->sentence];
}

/* The word by which the name that a token belongs to hangs in the tree. */
static guint
find_head_at (const EntenteExtraction *self,
              guint                    token)
{
  return entente_extraction_find_head (self, entente_extraction_get_mention (self, token));
}

static gboolean
is_capitalized (const EntenteExtraction *self,
                guint                    token)
{
  return entente_token_is_capitalized (self->text, entente_extraction_get_token (self, token));
}

static gboolean
is_plural (const EntenteExtraction *self,
           guint                    token)
{
  return (entente_extraction_get_token (self, token)->features & ENTENTE_FEATURE_PLURAL) != 0;
}

/* Whether any of the tokens names somebody. */
static gboolean
has_name (const EntenteExtraction *self,
          guint                    first,
          guint                    end)
{
  for (guint i = first; i < end; i++)
    {
      if (entente_extraction_get_actor (self, i) != ENTENTE_NO_ACTOR)
        return TRUE;
    }

  return FALSE;
}

static gboolean
is_counterpart (const Role *self)
{
  return g_str_equal (entente_extraction_get_token (self->extraction, self->noun)->lemma,
                      "counterpart");
}

/* "her Chilean counterpart" is what she is. */
static char *
dup_title_of_counterpart (const Role *self)
{
  EntenteExtraction *extraction = self->extraction;
  gint owner = entente_syntax_find (&extraction->syntax, self->noun, "nmod:poss");
  gint person = owner < 0 ? ENTENTE_NO_ACTOR
                : entente_extraction_get_actor (extraction, (guint) owner);
  const GArray *roles = is_person (extraction, person)
                        ? entente_extraction_lookup (extraction, person)->roles : NULL;

  if (roles == NULL || roles->len == 0 || !is_counterpart (self))
    return NULL;

  return g_strdup (g_array_index (roles, EntenteFoundRole, roles->len - 1).title);
}

/* The words of a title, in the singular: one person holds one. */
static char *
dup_title (const Role *self,
           guint       end)
{
  EntenteExtraction *extraction = self->extraction;
  char *counterpart = dup_title_of_counterpart (self);
  const EntenteToken *noun = entente_extraction_get_token (extraction, self->noun);
  g_autofree char *words = NULL;
  g_autofree char *singular = NULL;
  GString *title = NULL;

  if (counterpart != NULL)
    return counterpart;
  if (!is_plural (extraction, self->noun))
    return entente_extraction_dup_words (extraction, self->first, end);

  title = g_string_new (NULL);

  singular = entente_token_is_capitalized (extraction->text, noun)
             ? g_strdup_printf ("%c%s", g_ascii_toupper (noun->lemma[0]), noun->lemma + 1)
             : g_strdup (noun->lemma);
  if (self->noun > self->first)
    {
      words = entente_extraction_dup_words (extraction, self->first, self->noun);
      g_string_append_printf (title, "%s ", words);
    }

  g_string_append (title, singular);
  if (end > self->noun + 1)
    {
      g_autofree char *rest = entente_extraction_dup_words (extraction, self->noun + 1, end);

      g_string_append_printf (title, " %s", rest);
    }

  return g_string_free (title, FALSE);
}

/* What the person is. */

static gboolean
has_role (const EntenteFoundActor *person,
          const char              *title,
          gint                     of)
{
  for (guint i = 0; i < person->roles->len; i++)
    {
      const EntenteFoundRole *role = &g_array_index (person->roles, EntenteFoundRole, i);

      if (g_ascii_strcasecmp (role->title, title) == 0
          && (role->of == of || of == ENTENTE_NO_ACTOR))
        return TRUE;
    }

  return FALSE;
}

static void
add_role (const Role      *self,
          gint             person,
          const char      *title,
          gint             of,
          EntenteFirmness  firmness)
{
  EntenteFoundActor *found = entente_extraction_lookup (self->extraction, person);
  EntenteFoundRole added = { .title = NULL, .of = of,
                             .former = firmness == ENTENTE_FIRMNESS_FORMER };

  if (firmness == ENTENTE_FIRMNESS_NEGATED || firmness == ENTENTE_FIRMNESS_PLANNED
      || has_role (found, title, of))
    return;

  added.title = g_strdup (title);
  g_array_append_val (found->roles, added);
}

static void
relate (const Role            *self,
        const EntenteArgument *person,
        const EntenteArgument *owner,
        guint                  end,
        const char            *link,
        EntenteFirmness        firmness)
{
  g_autofree char *title = dup_title (self, end);
  g_autofree char *label = g_strjoin (" ", title, link, NULL);
  EntenteTie tie = { .first = self->first, .end = end, .label = label,
                     .category = ENTENTE_CATEGORY_ROLE, .firmness = firmness };

  if (!is_person (self->extraction, person->actor) || owner->actor == person->actor
      || (is_counterpart (self) && is_person (self->extraction, owner->actor)))
    return;

  add_role (self, person->actor, title, owner->actor, firmness);
  entente_extraction_relate (self->extraction, person, owner, &tie);
}

/* A singer is from Norway, the ambassador is Norway's. */
static const char *
get_link_before (const Role            *self,
                 const EntenteArgument *owner)
{
  static const char * const speaking[] = {
    "official", "diplomat", "lawmaker", "spokesman", "spokeswoman", "spokesperson", "envoy",
    "ambassador", "representative", "negotiator", "prosecutor", "leader", "governor", "senator",
    "judge", "legislator", "commissioner", "chief", "delegate", "deputy", "counterpart",
    "officer", "captain", "coach", "manager", NULL
  };
  EntenteExtraction *extraction = self->extraction;
  const EntenteSentence *sentence = get_sentence (extraction, self->noun);

  if (self->title_class != ENTENTE_TITLE_POST
      || g_strv_contains (speaking, entente_extraction_get_token (extraction, self->noun)->lemma))
    return "of";

  for (guint i = sentence->first; i < self->noun; i++)
    {
      const EntenteMention *mention = entente_extraction_get_mention (extraction, i);

      if (mention != NULL && mention->name >= 0
          && entente_extraction_get_token (extraction, i)->span.start == owner->span.start
          && extraction->annotation->names[mention->name].kind == ENTENTE_NAME_NATIONALITY)
        return "from";
    }

  return "of";
}

/* @link: the word between title and owner */
static void
relate_all (const Role   *self,
            const GArray *owners,
            guint         end,
            const char   *link)
{
  const EntenteDescription *description = &self->description;

  for (guint i = 0; i < owners->len; i++)
    {
      const EntenteArgument *owner = &g_array_index (owners, EntenteArgument, i);

      for (guint j = 0; j < description->described->len; j++)
        relate (self, &g_array_index (description->described, EntenteArgument, j), owner, end,
                link, self->firmness);

      for (guint j = 0; j < description->predecessors->len; j++)
        relate (self, &g_array_index (description->predecessors, EntenteArgument, j), owner, end,
                link, ENTENTE_FIRMNESS_FORMER);
    }
}

/* Where a role is held. */

/* Whether what stands between two tokens is one run of words. */
static gboolean
is_run (const EntenteExtraction *self,
        guint                    first,
        guint                    end)
{
  if (end - first > LONGEST_ROLE)
    return FALSE;

  for (guint i = first; i < end; i++)
    {
      if (entente_extraction_get_token (self, i)->upos == ENTENTE_UPOS_PUNCT
          && !entente_extraction_is (self, i, "-"))
        return FALSE;
    }

  return TRUE;
}

/* The preposition that joins a word behind a title to it, if it brings owners. */
static gint
find_link (const Role *self,
           guint       word)
{
  EntenteExtraction *extraction = self->extraction;
  gint link = entente_syntax_is (&extraction->syntax, word, "nmod")
              ? entente_syntax_get_case (&extraction->syntax, word) : ENTENTE_NO_TOKEN;

  if (link <= (gint) self->noun
      || !entente_extraction_is_lemma (extraction, (guint) link, owner_links)
      || !is_run (extraction, self->first, (guint) link))
    return ENTENTE_NO_TOKEN;

  return link;
}

/* "of Acme", "of the Texas company Acme". */
static void
add_owners_at (const Role *self,
               guint       word,
               GArray     *owners)
{
  EntenteDescription description = { 0 };

  if (entente_arguments_add (self->extraction, word, owners))
    return;

  if (entente_description_read (&description, self->extraction, word))
    g_array_append_vals (owners, description.described->data, description.described->len);
  entente_description_clear (&description);
}

/* Owners behind @word, further down where a word that is no actor comes first.
 *
 * Returns: how many there are
 */
static guint
relate_behind (const Role *self,
               guint       word,
               guint       depth)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteSyntax *syntax = &extraction->syntax;
  guint n_found = 0;

  for (gint i = syntax->first_child[word]; i >= 0 && depth < LONGEST_DESCENT;
       i = syntax->next_sibling[i])
    {
      gint link = find_link (self, (guint) i);
      g_autoptr (GArray) owners = entente_arguments_new ();

      if (link < 0)
        continue;

      add_owners_at (self, (guint) i, owners);
      relate_all (self, owners,
                  has_name (extraction, self->noun, (guint) link) ? self->end : (guint) link,
                  entente_extraction_get_token (extraction, (guint) link)->lemma);
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
relate_behind_name (const Role *self)
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
    relate_all (self, owners, self->end, "of");

  return owners->len;
}

/* Where the words before a title begin that say nothing of its owner. */
static guint
skip_attributes (const Role *self,
                 gboolean   *is_possessive)
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
      else if (token->upos != ENTENTE_UPOS_ADJ)
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
add_owner_right_before (const Role *self,
                        GArray     *owners)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteSentence *sentence = get_sentence (extraction, self->noun);
  gint name = self->noun + 1 < sentence->end
              ? entente_extraction_get_actor (extraction, self->noun + 1) : ENTENTE_NO_ACTOR;
  gboolean is_possessive = FALSE;
  guint before = skip_attributes (self, &is_possessive);
  gint owner = before == sentence->first ? ENTENTE_NO_ACTOR
               : entente_extraction_get_actor (extraction, before - 1);

  if (owner == ENTENTE_NO_ACTOR || owner == name
      || (!is_possessive && !is_person (extraction, name)))
    return;

  if (is_possessive || get_kind (extraction, owner) == ENTENTE_ACTOR_ORGANIZATION
      || entente_syntax_get_case (&extraction->syntax, before - 1) < 0)
    entente_arguments_add (extraction, find_head_at (extraction, before - 1), owners);
}

static gboolean
has_determiner (const EntenteExtraction *self,
                guint                    noun)
{
  return entente_syntax_find (&self->syntax, noun, "det") >= 0;
}

static void
add_owners_before (const Role *self,
                   GArray     *owners)
{
  gint first = entente_noun_find_shared (self->extraction, self->noun);

  if (entente_noun_add_owners (self->extraction, self->noun, owners))
    return;

  add_owner_right_before (self, owners);
  if (owners->len == 0 && first >= 0 && !has_determiner (self->extraction, self->noun))
    entente_arguments_add_owners (self->extraction, (guint) first, owners);
}

/* "founder and director of Acme": the owner stands behind the second noun. */
static guint
relate_behind_shared (const Role *self)
{
  EntenteExtraction *extraction = self->extraction;
  gint second = entente_syntax_find (&extraction->syntax, self->noun, "conj");
  guint n_found = 0;

  if (second < 0 || has_determiner (extraction, (guint) second)
      || entente_syntax_find (&extraction->syntax, self->noun, "nmod") >= 0
      || !is_run (extraction, self->noun, (guint) second))
    return 0;

  for (gint i = extraction->syntax.first_child[second]; i >= 0;
       i = extraction->syntax.next_sibling[i])
    {
      gint link = entente_syntax_get_case (&extraction->syntax, (guint) i);
      g_autoptr (GArray) owners = entente_arguments_new ();

      if (i > second && link > second && entente_syntax_is (&extraction->syntax, (guint) i, "nmod")
          && entente_arguments_add (extraction, (guint) i, owners))
        relate_all (self, owners, self->end,
                    entente_extraction_get_token (extraction, (guint) link)->lemma);

      n_found += owners->len;
    }

  return n_found;
}

static gboolean
holds_nowhere (const Role *self)
{
  g_autoptr (GArray) owners = entente_arguments_new ();
  guint n_found = relate_behind (self, self->noun, 0);

  add_owners_before (self, owners);
  if (owners->len > 0)
    relate_all (self, owners, self->end,
                get_link_before (self, &g_array_index (owners, EntenteArgument, 0)));
  n_found += owners->len;

  if (n_found == 0)
    n_found = relate_behind_shared (self) + relate_behind_name (self);

  if (n_found == 0 && self->description.appointers->len > 0)
    relate_all (self, self->description.appointers, self->end, "of");

  return n_found == 0;
}

/* "Ann Bell, director" has the role, wherever it is held. */
static void
add_role_anywhere (const Role *self)
{
  const GArray *described = self->description.described;
  g_autofree char *title = dup_title (self, self->end);

  for (guint i = 0; i < described->len; i++)
    {
      gint person = g_array_index (described, EntenteArgument, i).actor;

      if (is_person (self->extraction, person))
        add_role (self, person, title, ENTENTE_NO_ACTOR, self->firmness);
    }
}

/* Titles. */

static gboolean
is_listed_title (const EntenteExtraction *self,
                 guint                    token,
                 EntenteTitleClass       *title_class)
{
  g_autofree char *lemma = g_utf8_strdown (entente_extraction_get_token (self, token)->lemma, -1);
  const char * const *row = entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_TITLES),
                                                    lemma);

  *title_class = ENTENTE_TITLE_POST;
  return row != NULL && is_plural (self, token);
}

/* The title that a noun heads: the longest that it belongs to. */
static gboolean
find_title (Role  *self,
            guint  sentence_first,
            guint  sentence_end)
{
  EntenteExtraction *extraction = self->extraction;
  guint from = self->noun > sentence_first + LONGEST_BEFORE ? self->noun - LONGEST_BEFORE
               : sentence_first;

  for (guint first = from; first <= self->noun; first++)
    {
      guint n_tokens = entente_title_match (extraction->annotation, extraction->text, first,
                                            sentence_end, &self->title_class);

      if (first + n_tokens > self->noun && !has_name (extraction, first, self->noun))
        {
          self->first = first;
          self->end = first + n_tokens;
          return TRUE;
        }
    }

  self->first = self->noun;
  self->end = self->noun + 1;
  return is_listed_title (extraction, self->noun, &self->title_class);
}

/* Whether another word of the title heads it: "chief" in "chief executive". */
static gboolean
is_inside_title (const Role *self)
{
  gint head = entente_syntax_get_head (&self->extraction->syntax, self->noun);

  return head >= (gint) self->first && head < (gint) self->end;
}

/* Whether a word before a title belongs to it. */
static gboolean
is_title_word (const Role *self,
               guint       word)
{
  static const char * const ranks[] = {
    "lead", "chief", "senior", "deputy", "vice", "assistant", "associate", "junior", "head",
    "principal", "executive", "managing", "first", "second", "general", "special", "national",
    NULL
  };
  const EntenteExtraction *extraction = self->extraction;

  if (entente_syntax_is (&extraction->syntax, word, "compound"))
    return TRUE;

  return entente_syntax_is (&extraction->syntax, word, "amod")
         && (g_strv_contains (ranks, entente_extraction_get_token (extraction, word)->lemma)
             || (is_capitalized (extraction, self->noun) && is_capitalized (extraction, word)));
}

/* "Foreign and Trade Minister", "lead singer", "chief marine biologist": words
 * before that belong to the title and are nobody's name.
 */
static void
widen_title (Role *self)
{
  EntenteExtraction *extraction = self->extraction;
  const EntenteSyntax *syntax = &extraction->syntax;

  for (gint i = syntax->first_child[self->noun]; i >= 0 && (guint) i < self->first;
       i = syntax->next_sibling[i])
    {
      guint first = entente_syntax_get_first (syntax, (guint) i);

      if (is_title_word (self, (guint) i) && extraction->mention_at[i] < 0
          && extraction->mention_at[first] < 0
          && !entente_noun_is_former (extraction, self->noun, (guint) i + 1)
          && is_run (extraction, (guint) i, self->first))
        {
          self->first = first;
          return;
        }
    }
}

/* "Ann Bell, a beekeeper at Acme", "Ann Bell is a Danish beekeeper": what stands
 * behind a person with an organization or a nationality is a role, listed or not.
 */
static gboolean
is_other_role (Role *self)
{
  static const char * const belonging[] = {
    "citizen", "native", "national", "resident", "inhabitant", "alumnus", "alumna", "graduate",
    "student", "pupil", NULL
  };
  EntenteExtraction *extraction = self->extraction;
  const EntenteSyntax *syntax = &extraction->syntax;
  const char *lemma = entente_extraction_get_token (extraction, self->noun)->lemma;

  self->title_class = ENTENTE_TITLE_POST;
  if (g_strv_contains (belonging, lemma))
    return TRUE;

  return entente_extraction_get_token (extraction, self->noun)->upos == ENTENTE_UPOS_NOUN
         && (entente_syntax_is (syntax, self->noun, "appos")
             || entente_noun_has_nationality (extraction, self->noun))
         && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_NOUNS), lemma) == NULL
         && entente_lexicon_lookup (entente_lexicon_get (ENTENTE_LEXICON_ORGANIZATION_NOUNS),
                                    lemma) == NULL;
}

static void
read_role (EntenteExtraction     *extraction,
           const EntenteSentence *sentence,
           guint                  noun)
{
  Role self = { .extraction = extraction, .noun = noun };
  gboolean is_title = find_title (&self, sentence->first, sentence->end);

  if ((!is_title && !is_other_role (&self)) || is_inside_title (&self)
      || self.title_class == ENTENTE_TITLE_HONORIFIC
      || (self.end == self.first + 1
          && g_str_equal (entente_extraction_get_token (extraction, noun)->lemma, "member")))
    return;

  if (entente_description_read (&self.description, extraction, noun))
    {
      widen_title (&self);
      self.firmness = self.description.firmness;
      if (self.firmness == ENTENTE_FIRMNESS_ASSERTED
          && entente_noun_is_former (extraction, noun, self.first))
        self.firmness = ENTENTE_FIRMNESS_FORMER;

      if (holds_nowhere (&self) && is_title)
        add_role_anywhere (&self);
    }

  entente_description_clear (&self.description);
}

/**
 * entente_roles_read:
 * @extraction: an extraction
 * @sentence: one of its sentences
 *
 * Reads the roles of the people in a sentence.
 */
void
entente_roles_read (EntenteExtraction     *extraction,
                    const EntenteSentence *sentence)
{
  for (guint i = sentence->first; i < sentence->end; i++)
    {
      if (is_person (extraction, entente_extraction_get_actor (extraction, i)))
        entente_homes_read (extraction, i);
      else if (entente_extraction_get_actor (extraction, i) == ENTENTE_NO_ACTOR)
        read_role (extraction, sentence, i);
    }
}
