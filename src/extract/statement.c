/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "extract/triples-private.h"

#include "extract/clause.h"
#include "extract/phrase.h"
#include "extract/predicate.h"
#include "language/lexicon.h"

/* The facts that one predicate states, one for each of its arguments. */

/**
 * Statement:
 * @predicate: index of a verb, or of the noun or adjective that is a predicate
 * @subjects: (element-type guint): heads of what it is said of
 * @words: (element-type guint): the words that say it, without arguments
 */
typedef struct
{
  EntenteTripleReader *reader;
  guint predicate;
  GArray *subjects;
  GArray *words;
} Statement;

static GArray *
new_tokens (void)
{
  return g_array_new (FALSE, FALSE, sizeof (guint));
}

static const EntenteToken *
get_token (const EntenteTripleReader *self,
           guint                      token)
{
  return &self->extraction.annotation->tokens[token];
}

static const char *
get_lemma (const EntenteTripleReader *self,
           guint                      token)
{
  return get_token (self, token)->lemma;
}

static gboolean
has (const EntenteTripleReader *self,
     guint                      head,
     const char                *relation)
{
  return entente_syntax_find (self->syntax, head, relation) >= 0;
}

static gboolean
is_relative_pronoun (const EntenteTripleReader *self,
                     guint                      token)
{
  static const char * const words[] = { "who", "which", "that", "whom", NULL };

  return get_token (self, token)->upos == ENTENTE_UPOS_PRON
         && g_strv_contains (words, get_lemma (self, token));
}

/* "what he said" */
static gboolean
is_asking (const EntenteTripleReader *self,
           guint                      token)
{
  static const char * const words[] = { "what", "who", "whom", "which", "whatever", "whoever",
                                        "why", "how", "when", "where", NULL };

  return g_strv_contains (words, get_lemma (self, token));
}

/* A preposition without its noun: "paid for by Chad". */
static gboolean
is_stranded (const EntenteTripleReader *self,
             guint                      token)
{
  guint upos = get_token (self, token)->upos;

  return upos == ENTENTE_UPOS_ADP || upos == ENTENTE_UPOS_PART || upos == ENTENTE_UPOS_SCONJ;
}

/* What a relative pronoun stands for. */
static guint
resolve (const EntenteTripleReader *self,
         guint                      predicate,
         guint                      argument)
{
  while (entente_syntax_is (self->syntax, predicate, "conj")
         || entente_syntax_is (self->syntax, predicate, "xcomp"))
    predicate = (guint) entente_syntax_get_head (self->syntax, predicate);

  return is_relative_pronoun (self, argument)
         && entente_syntax_is (self->syntax, predicate, "acl:relcl")
         ? (guint) entente_syntax_get_head (self->syntax, predicate) : argument;
}

/* "Cork's mayor, Ann Bell", "Ann Bell, the mayor who": the name says best who
 * it is.
 */
static guint
get_named (const EntenteTripleReader *self,
           guint                      head)
{
  gint name = entente_syntax_is (self->syntax, head, "appos")
              ? entente_syntax_get_head (self->syntax, head)
              : entente_syntax_find (self->syntax, head, "appos");

  if (name < 0 || get_token (self, (guint) name)->upos != ENTENTE_UPOS_PROPN
      || get_token (self, head)->upos != ENTENTE_UPOS_NOUN
      || !(get_token (self, head)->features & ENTENTE_FEATURE_SINGULAR))
    return head;

  return entente_syntax_get_case (self->syntax, MAX (head, (guint) name)) < 0 ? (guint) name : head;
}

/* A name that the parse takes apart may be argument and object in one. */
static gboolean
share_word (const GArray *some,
            const GArray *others)
{
  for (guint i = 0; i < some->len; i++)
    {
      for (guint j = 0; j < others->len; j++)
        {
          if (g_array_index (some, guint, i) == g_array_index (others, guint, j))
            return TRUE;
        }
    }

  return FALSE;
}

static void
state (const Statement *self,
       GArray          *relation,
       GArray          *object)
{
  for (guint i = 0; i < self->subjects->len; i++)
    {
      guint subject = g_array_index (self->subjects, guint, i);
      g_autoptr (GArray) words = new_tokens ();

      entente_phrase_add_noun (self->reader->syntax, get_named (self->reader, subject), words);
      if (!share_word (words, object) && !share_word (relation, object))
        entente_triples_take (self->reader, g_steal_pointer (&words), g_array_copy (relation),
                              g_array_copy (object));
    }
}

/* One fact for each of the things joined by "and". */
static void
state_each (const Statement *self,
            GArray          *relation,
            guint            argument)
{
  g_autoptr (GArray) heads = new_tokens ();
  guint meant = resolve (self->reader, self->predicate, argument);

  if (is_asking (self->reader, meant) || is_stranded (self->reader, meant))
    return;

  if (meant == argument)
    entente_phrase_list_joined (self->reader->syntax, argument, heads);
  else
    g_array_append_val (heads, meant);

  for (guint i = 0; i < heads->len; i++)
    {
      guint head = g_array_index (heads, guint, i);
      g_autoptr (GArray) all = g_array_copy (relation);
      g_autoptr (GArray) object = new_tokens ();

      entente_phrase_add_case (self->reader->syntax, meant == argument ? head : argument, all);
      entente_phrase_add_noun (self->reader->syntax, head, object);
      state (self, all, object);
    }
}

static void
state_argument (const Statement *self,
                guint            argument)
{
  g_autoptr (GArray) relation = g_array_copy (self->words);

  entente_predicate_add_objects (self->reader->syntax, self->predicate,
                                 argument < self->predicate ? G_MAXUINT : argument, relation);
  state_each (self, relation, argument);
}

static void
state_clause (const Statement *self,
              guint            clause,
              gint             without)
{
  g_autoptr (GArray) relation = g_array_copy (self->words);
  g_autoptr (GArray) object = new_tokens ();

  entente_predicate_add_objects (self->reader->syntax, self->predicate, G_MAXUINT, relation);
  entente_phrase_add_clause (self->reader->syntax, clause, without, object);
  state (self, relation, object);
}

/* Whether a further clause says what the object does or is told: "forced Chad
 * to leave"; "accused Chad of leaving" says something of Chad without it.
 */
static gboolean
is_completed (const EntenteTripleReader *self,
              guint                      predicate)
{
  gint complement = entente_syntax_find (self->syntax, predicate, "xcomp");
  gint mark = complement < 0 ? ENTENTE_NO_TOKEN
              : entente_syntax_find (self->syntax, (guint) complement, "mark");

  return (complement >= 0
          && (mark < 0 || get_token (self, (guint) mark)->upos != ENTENTE_UPOS_SCONJ))
         || has (self, predicate, "ccomp");
}

static void
read_object (const Statement *self,
             guint            object)
{
  if (!is_completed (self->reader, self->predicate))
    state_argument (self, object);
}

static void
read_complement (const Statement *self,
                 guint            complement)
{
  if (get_token (self->reader, complement)->upos != ENTENTE_UPOS_VERB)
    state_argument (self, complement);
}

static gboolean
is_according (const EntenteTripleReader *self,
              guint                      argument)
{
  static const char * const words[] = { "accord", "according", "despite", "unlike", "like", NULL };

  return entente_syntax_find_lemma (self->syntax, argument, "case", words) >= 0;
}

static void
read_dependent (const Statement *self,
                guint            dependent)
{
  const EntenteSyntax *syntax = self->reader->syntax;

  if (entente_syntax_is (syntax, dependent, "obj"))
    read_object (self, dependent);
  else if (entente_syntax_is (syntax, dependent, "iobj")
           && !has (self->reader, self->predicate, "obj"))
    read_object (self, dependent);
  else if (entente_syntax_is (syntax, dependent, "obl")
           && !has (self->reader, self->predicate, "ccomp")
           && !is_according (self->reader, dependent))
    state_argument (self, dependent);
  else if (entente_syntax_is (syntax, dependent, "xcomp"))
    read_complement (self, dependent);
  else if (entente_syntax_is (syntax, dependent, "ccomp")
           && !entente_predicate_is_condition (self->reader->syntax, dependent))
    state_clause (self, dependent, ENTENTE_NO_TOKEN);
}

/* "bought and sold cars": the object behind the last verb is that of all. */
static void
read_shared_object (const Statement *self)
{
  const EntenteSyntax *syntax = self->reader->syntax;
  gint head = entente_syntax_get_head (syntax, self->predicate);
  gint object = ENTENTE_NO_TOKEN;

  if (!entente_syntax_is (syntax, self->predicate, "conj")
      || has (self->reader, self->predicate, "nsubj")
      || has (self->reader, self->predicate, "obj"))
    return;

  object = entente_syntax_find (syntax, (guint) head, "obj");
  if (object >= 0 && (guint) object > self->predicate)
    read_object (self, (guint) object);
}

static void
read_relative_object (const Statement *self)
{
  gint described = entente_clause_find_relative_object (&self->reader->extraction,
                                                        self->predicate);
  gint object = entente_syntax_find (self->reader->syntax, self->predicate, "obj");
  g_autoptr (GArray) phrase = new_tokens ();

  if (described < 0 || is_asking (self->reader, (guint) described) || object >= 0
      || is_completed (self->reader, self->predicate)
      || has (self->reader, self->predicate, "obl")
      || has (self->reader, self->predicate, "advmod"))
    return;

  entente_phrase_add_noun (self->reader->syntax, (guint) described, phrase);
  state (self, self->words, phrase);
}

static void
state_place (const Statement *self,
             guint            thing,
             guint            preposition,
             guint            place)
{
  const EntenteSyntax *syntax = self->reader->syntax;
  g_autoptr (GArray) words = new_tokens ();
  g_autoptr (GArray) relation = g_array_copy (self->words);
  g_autoptr (GArray) object = new_tokens ();

  entente_phrase_add_noun (syntax, thing, words);
  while (words->len > 0 && g_array_index (words, guint, words->len - 1) >= preposition)
    g_array_set_size (words, words->len - 1);

  entente_phrase_add_case (syntax, place, relation);
  entente_phrase_add_noun (syntax, place, object);
  entente_triples_take (self->reader, g_steal_pointer (&words), g_steal_pointer (&relation),
                        g_steal_pointer (&object));
}

/* "There are lakes in the park": the place may hang on what is there. */
static void
read_existence (const Statement *self)
{
  const EntenteSyntax *syntax = self->reader->syntax;
  guint subject = g_array_index (self->subjects, guint, 0);

  for (gint i = syntax->first_child[subject]; i >= 0; i = syntax->next_sibling[i])
    {
      gint preposition = entente_syntax_get_case (syntax, (guint) i);

      if (preposition > (gint) subject && entente_syntax_is (syntax, (guint) i, "nmod")
          && !g_str_equal (get_lemma (self->reader, (guint) preposition), "of"))
        state_place (self, subject, (guint) preposition, (guint) i);
    }
}

static void
read_verb (const Statement *self)
{
  const EntenteSyntax *syntax = self->reader->syntax;

  if (has (self->reader, self->predicate, "expl")
      && g_array_index (self->subjects, guint, 0) > self->predicate)
    read_existence (self);

  for (gint i = syntax->first_child[self->predicate]; i >= 0; i = syntax->next_sibling[i])
    read_dependent (self, (guint) i);

  read_shared_object (self);
  read_relative_object (self);
}

/* Predicates with "be". */

static gboolean
is_plural (const Statement *self)
{
  return self->subjects->len > 1
         && get_token (self->reader, self->predicate)->features & ENTENTE_FEATURE_PLURAL;
}

/* "A and B are partners" is not said of either alone. */
static void
state_jointly (const Statement *self,
               GArray          *relation,
               GArray          *object)
{
  const EntenteSyntax *syntax = self->reader->syntax;
  guint last = g_array_index (self->subjects, guint, self->subjects->len - 1);
  g_autoptr (GArray) words = new_tokens ();
  g_autoptr (GArray) end = new_tokens ();

  entente_phrase_add_noun (syntax, g_array_index (self->subjects, guint, 0), words);
  entente_phrase_add_noun (syntax, last, end);
  for (guint t = g_array_index (words, guint, words->len - 1) + 1;
       t <= g_array_index (end, guint, end->len - 1); t++)
    g_array_append_val (words, t);

  entente_triples_take (self->reader, g_steal_pointer (&words), g_array_copy (relation),
               g_array_copy (object));
}

static void
state_complement (const Statement *self,
                  GArray          *relation,
                  guint            complement)
{
  g_autoptr (GArray) all = g_array_copy (relation);
  g_autoptr (GArray) object = new_tokens ();

  if (get_token (self->reader, complement)->upos == ENTENTE_UPOS_VERB)
    return;

  if (complement != self->predicate)
    entente_predicate_add_relating (self->reader->syntax, complement, complement, all);

  entente_phrase_add_noun (self->reader->syntax, complement, object);
  if (is_plural (self))
    state_jointly (self, all, object);
  else
    state (self, all, object);
}

/* "able to", "responsible for", "sure that" are completed by what follows. */
static gboolean
is_open (const EntenteTripleReader *self,
         guint                      predicate)
{
  return get_token (self, predicate)->upos == ENTENTE_UPOS_ADJ
         && (has (self, predicate, "xcomp") || has (self, predicate, "obl")
             || has (self, predicate, "ccomp"));
}

static void
read_copula (const Statement *self)
{
  g_autoptr (GArray) relation = new_tokens ();
  g_autoptr (GArray) heads = new_tokens ();
  const EntenteSyntax *syntax = self->reader->syntax;

  entente_predicate_add_start (self->reader->syntax, self->predicate, relation);
  entente_phrase_list_joined (syntax, self->predicate, heads);
  for (guint i = 0; i < heads->len; i++)
    {
      if (!is_open (self->reader, g_array_index (heads, guint, i)))
        state_complement (self, relation, g_array_index (heads, guint, i));
    }

  for (gint i = syntax->first_child[self->predicate]; i >= 0; i = syntax->next_sibling[i])
    read_dependent (self, (guint) i);
}

/* Inserted words of who says it: "Chad won, Bell said". */
static void
read_inserted_speech (const Statement *self)
{
  const EntenteLexicon *speech = entente_lexicon_get (ENTENTE_LEXICON_SPEECH);
  const EntenteSyntax *syntax = self->reader->syntax;
  gint head = entente_syntax_get_head (syntax, self->predicate);

  if (head < 0 || !entente_syntax_is (syntax, self->predicate, "parataxis")
      || !entente_predicate_is (self->reader->syntax, (guint) head)
      || has (self->reader, self->predicate, "ccomp")
      || has (self->reader, self->predicate, "obj")
      || entente_lexicon_lookup (speech, get_lemma (self->reader, self->predicate)) == NULL)
    return;

  state_clause (self, (guint) head, (gint) self->predicate);
}

/* Of whom the relating words as a whole are said, from the verb that governs
 * all others on; of nobody where they are only supposed.
 */
static gint
find_subject (const EntenteTripleReader *self,
              guint                      predicate)
{
  gint sharer = entente_predicate_get_sharer (self->syntax, predicate);
  gint governor = entente_predicate_get_governor (self->syntax, predicate);

  if (entente_predicate_is_condition (self->syntax, predicate))
    return ENTENTE_NO_TOKEN;

  return sharer >= 0 ? find_subject (self, (guint) sharer)
         : governor >= 0 ? find_subject (self, (guint) governor)
         : entente_clause_find_subject (&self->extraction, predicate);
}

/**
 * entente_statement_read:
 * @self: a reader
 * @predicate: index of a predicate
 *
 * Reads what a predicate states: a fact for each of its arguments.
 */
void
entente_statement_read (EntenteTripleReader *self,
                        guint                predicate)
{
  gint subject = find_subject (self, predicate);
  g_autoptr (GArray) subjects = new_tokens ();
  g_autoptr (GArray) words = new_tokens ();
  Statement statement = { self, predicate, subjects, words };

  if (subject < 0)
    return;

  subject = (gint) resolve (self, predicate, (guint) subject);
  if (is_asking (self, (guint) subject) || is_relative_pronoun (self, (guint) subject))
    return;

  entente_predicate_add_words (self->syntax, predicate, words);
  entente_phrase_list_joined (self->syntax, (guint) subject, subjects);

  if (entente_predicate_is_copular (self->syntax, predicate))
    read_copula (&statement);
  else
    read_verb (&statement);
  read_inserted_speech (&statement);
}
