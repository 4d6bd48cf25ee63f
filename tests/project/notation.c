/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "notation.h"

#include <string.h>

/* Findings in a few words, one line each:
 *
 *     person: NAME, ALIAS, ...
 *     KIND or SUB-KIND: NAME, ALIAS, ... @OWNER =CODE
 *     role: PERSON; TITLE; ACTOR          former role: PERSON; TITLE
 *     CATEGORY: SOURCE; LABEL; TARGET; symmetric uncertain FIRMNESS by SPEAKER
 *     sentence: ACTOR; ACTOR; ...
 *
 * The words also make the document's text: every actor is mentioned once where
 * it is introduced, and every relation has its line as quote; a sentence names
 * its actors and does nothing else.
 */
typedef struct
{
  GString *text;
  EntenteFindings *findings;
} Notation;

static gint
find_actor (const Notation *self,
            const char     *name)
{
  for (guint i = 0; i < self->findings->actors->len; i++)
    {
      const EntenteFoundActor *actor = g_ptr_array_index (self->findings->actors, i);

      if (strcmp (actor->name, name) == 0)
        return (gint) i;
    }

  g_error ("the notation names nobody “%s”", name);
}

static EntenteSpan
append_text (Notation   *self,
             const char *words)
{
  EntenteSpan span = { (guint32) self->text->len, 0 };

  g_string_append (self->text, words);
  span.end = (guint32) self->text->len;
  g_string_append (self->text, "\n");
  return span;
}

/* Cuts what follows @mark off @words. */
static char *
cut_after (char *words,
           char  mark)
{
  char *at = strchr (words, mark);

  if (at == NULL)
    return NULL;

  *at = '\0';
  return g_strstrip (at + 1);
}

static void
add_actor (Notation            *self,
           EntenteActorKind     kind,
           EntenteActorSubKind  sub_kind,
           char                *words)
{
  const char *code = cut_after (words, '=');
  const char *owner = cut_after (words, '@');
  g_auto (GStrv) names = g_strsplit (words, ",", -1);
  EntenteFoundActor *actor;
  EntenteFoundMention mention = { .form = ENTENTE_FORM_NAME };

  actor = entente_findings_add_actor (self->findings, g_strstrip (names[0]), kind);
  actor->sub_kind = sub_kind;
  actor->code = g_strdup (code);
  actor->owner = owner != NULL ? find_actor (self, owner) : -1;
  for (guint i = 1; names[i] != NULL; i++)
    g_ptr_array_add (actor->aliases, g_strdup (g_strstrip (names[i])));

  mention.span = append_text (self, names[0]);
  g_array_append_val (actor->mentions, mention);
}

static void
add_role (Notation *self,
          char     *words,
          gboolean  former)
{
  g_auto (GStrv) fields = g_strsplit (words, "; ", -1);
  EntenteFoundActor *actor
    = g_ptr_array_index (self->findings->actors, (guint) find_actor (self, fields[0]));
  EntenteFoundRole role = { g_strdup (fields[1]), -1, former };

  if (fields[2] != NULL)
    role.of = find_actor (self, fields[2]);
  g_array_append_val (actor->roles, role);
}

static void
set_manner (const Notation       *self,
            EntenteFoundRelation *relation,
            EntenteFoundQuote    *quote,
            char                 *manner)
{
  char *speaker = strstr (manner, "by ");
  g_auto (GStrv) words = NULL;

  if (speaker != NULL)
    {
      quote->speaker = find_actor (self, speaker + 3);
      *speaker = '\0';
    }

  words = g_strsplit (g_strstrip (manner), " ", -1);
  for (guint i = 0; words[i] != NULL; i++)
    if (strcmp (words[i], "symmetric") == 0)
      relation->symmetric = TRUE;
    else if (strcmp (words[i], "uncertain") == 0)
      quote->uncertain = TRUE;
    else
      g_assert_true (entente_firmness_from_name (words[i], &quote->firmness));
}

static void
add_relation (Notation        *self,
              EntenteCategory  category,
              const char      *words)
{
  g_auto (GStrv) fields = g_strsplit (words, "; ", -1);
  EntenteFoundQuote quote = { .speaker = -1 };
  EntenteFoundRelation *relation;
  g_autofree char *sentence = NULL;

  g_assert_cmpuint (g_strv_length (fields), >=, 3);
  relation = entente_findings_add_relation (self->findings,
                                            (guint) find_actor (self, fields[0]),
                                            (guint) find_actor (self, fields[2]),
                                            fields[1], category);
  sentence = g_strjoin (" ", fields[0], fields[1], fields[2], NULL);
  quote.span = append_text (self, sentence);
  quote.source = (EntenteSpan) { quote.span.start,
                                 quote.span.start + (guint32) strlen (fields[0]) };
  quote.target = (EntenteSpan) { quote.span.end - (guint32) strlen (fields[2]),
                                 quote.span.end };
  if (fields[3] != NULL)
    set_manner (self, relation, &quote, fields[3]);
  g_array_append_val (relation->quotes, quote);
}

static void
add_sentence (Notation   *self,
              const char *words)
{
  g_auto (GStrv) names = g_strsplit (words, "; ", -1);
  g_autofree char *text = g_strjoinv (" ", names);
  EntenteSpan sentence = append_text (self, text);
  guint32 at = sentence.start;

  for (guint i = 0; names[i] != NULL; i++)
    {
      EntenteFoundActor *actor
        = g_ptr_array_index (self->findings->actors, (guint) find_actor (self, names[i]));
      EntenteFoundMention mention = {
        { at, at + (guint32) strlen (names[i]) }, ENTENTE_FORM_NAME
      };

      g_array_append_val (actor->mentions, mention);
      at = mention.span.end + 1;
    }

  g_array_append_val (self->findings->sentences, sentence);
}

static void
add_line (Notation   *self,
          const char *line)
{
  g_autofree char *what = g_strdup (line);
  char *words = cut_after (what, ':');
  EntenteActorKind kind;
  EntenteActorSubKind sub_kind;
  EntenteCategory category;

  if (strcmp (what, "sentence") == 0)
    add_sentence (self, words);
  else if (strcmp (what, "role") == 0 || strcmp (what, "former role") == 0)
    add_role (self, words, what[0] == 'f');
  else if (entente_actor_kind_from_name (what, &kind))
    add_actor (self, kind, ENTENTE_SUB_KIND_NONE, words);
  else if (entente_actor_sub_kind_from_name (what, &sub_kind))
    add_actor (self,
               sub_kind >= ENTENTE_SUB_KIND_COUNTRY ? ENTENTE_ACTOR_PLACE
                                                    : ENTENTE_ACTOR_ORGANIZATION,
               sub_kind, words);
  else if (entente_category_from_name (what, &category))
    add_relation (self, category, words);
  else
    g_error ("the notation knows no “%s”", what);
}

static EntenteDocument *
new_document (const char *id,
              const char *text)
{
  g_autofree char *origin = g_strconcat ("file:///", id, ".txt", NULL);
  EntenteBlock block = { { 0, (guint32) strlen (text) }, ENTENTE_BLOCK_PARAGRAPH, 0 };
  EntenteDocumentParts parts = {
    .id = id, .title = id, .origin = origin, .text = text, .length = strlen (text),
    .blocks = &block, .n_blocks = 1,
  };

  return entente_document_new (&parts);
}

EntenteFindings *
notation_read (const char       *id,
               const char       *notation,
               EntenteDocument **document)
{
  g_auto (GStrv) lines = g_strsplit (notation, "\n", -1);
  g_autoptr (GString) text = g_string_new (NULL);
  Notation self = { text, entente_findings_new () };

  for (guint i = 0; lines[i] != NULL; i++)
    if (lines[i][0] != '\0')
      add_line (&self, lines[i]);

  *document = new_document (id, text->str);
  return self.findings;
}

/* The project keeps the document that is returned. */
EntenteDocument *
notation_take (EntenteProject *project,
               const char     *id,
               const char     *notation)
{
  g_autoptr (EntenteDocument) document = NULL;
  EntenteFindings *findings = notation_read (id, notation, &document);

  entente_project_take_findings (project, document, findings);
  return document;
}

/* A project of documents "d1", "d2", ... */
EntenteProject *
notation_new_project (const char *first,
                      ...)
{
  EntenteProject *project = entente_project_new ();
  guint number = 1;
  va_list arguments;

  va_start (arguments, first);
  for (const char *notation = first; notation != NULL; notation = va_arg (arguments, const char *))
    {
      g_autofree char *id = g_strdup_printf ("d%u", number++);

      notation_take (project, id, notation);
    }
  va_end (arguments);

  return project;
}

/* One line an actor: identifier, name, aliases, number of documents. */
char *
notation_dump_actors (EntenteProject *project)
{
  GListModel *actors = entente_project_get_actors (project);
  GString *dump = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (actors); i++)
    {
      g_autoptr (EntenteActor) actor = g_list_model_get_item (actors, i);
      g_autofree char *aliases
        = g_strjoinv (", ", (char **) entente_actor_get_aliases (actor));

      g_string_append_printf (dump, "%s: %s (%s) %u\n", entente_actor_get_id (actor),
                              entente_actor_get_name (actor), aliases,
                              entente_actor_get_n_documents (actor));
    }

  return g_string_free (dump, FALSE);
}

/* One line a relation: actors, label, category, firmness and sources. */
char *
notation_dump_relations (EntenteProject *project)
{
  GListModel *relations = entente_project_get_relations (project);
  GString *dump = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (relations); i++)
    {
      g_autoptr (EntenteRelation) relation = g_list_model_get_item (relations, i);
      g_autofree char *sources = entente_relation_dup_sources (relation);

      g_string_append_printf (
        dump, "%s %s %s %s: %s%s, %s; %s\n",
        entente_actor_get_name (entente_relation_get_source (relation)),
        entente_relation_is_symmetric (relation) ? "--" : "->",
        entente_actor_get_name (entente_relation_get_target (relation)),
        entente_category_get_name (entente_relation_get_category (relation)),
        entente_relation_get_label (relation),
        entente_relation_is_claimed (relation) ? " (claimed)" : "",
        entente_firmness_get_name (entente_relation_get_firmness (relation)),
        sources);
    }

  return g_string_free (dump, FALSE);
}

/* The project keeps the actor; fails where there is none. */
EntenteActor *
notation_get_actor (EntenteProject *project,
                    const char     *id)
{
  GListModel *actors = entente_project_get_actors (project);

  for (guint i = 0; i < g_list_model_get_n_items (actors); i++)
    {
      g_autoptr (EntenteActor) actor = g_list_model_get_item (actors, i);

      if (strcmp (entente_actor_get_id (actor), id) == 0)
        return actor;
    }

  g_error ("there is no actor “%s”", id);
}

EntenteRelation *
notation_get_relation (EntenteProject *project,
                       guint           position)
{
  g_autoptr (EntenteRelation) relation
    = g_list_model_get_item (entente_project_get_relations (project), position);

  g_assert_nonnull (relation);
  return relation;
}
