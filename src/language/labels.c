/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/labels.h"

#include <string.h>

static char **
read_lines (EntenteModelFile *file,
            const char       *name)
{
  g_autofree char *text = entente_model_file_dup_text (file, name);

  return g_strsplit (text, "\n", -1);
}

static EntenteTagGroup *
add_group (EntenteLabels *self,
           guint          n_values)
{
  EntenteTagGroup *group = &self->groups[self->n_groups++];

  group->values = g_new0 (guint, n_values);
  group->n_values = n_values;
  self->n_tags += n_values;

  return group;
}

static void
read_parts_of_speech (EntenteLabels    *self,
                      EntenteModelFile *file)
{
  g_auto (GStrv) lines = read_lines (file, "labels.upos");
  EntenteTagGroup *group = add_group (self, g_strv_length (lines));

  for (guint i = 0; i < group->n_values; i++)
    {
      group->values[i] = entente_upos_from_name (lines[i]);
      if (group->values[i] == ENTENTE_UPOS_UNKNOWN)
        entente_model_file_report (file, "it has a part of speech that there is not");
    }
}

/* A line is "Number=_,Sing,Plur". */
static void
read_feature (EntenteLabels *self,
              const char    *line)
{
  g_auto (GStrv) sides = g_strsplit (line, "=", 2);
  g_auto (GStrv) values = g_strsplit (sides[1] != NULL ? sides[1] : "", ",", -1);
  EntenteTagGroup *group = add_group (self, g_strv_length (values));

  for (guint i = 0; i < group->n_values; i++)
    {
      g_autofree char *name = g_strconcat (sides[0], "=", values[i], NULL);

      group->values[i] = entente_feature_from_name (name);
    }
}

static void
read_features (EntenteLabels    *self,
               EntenteModelFile *file)
{
  g_auto (GStrv) lines = read_lines (file, "labels.features");

  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (self->n_groups == ENTENTE_MOST_TAG_GROUPS)
        {
          entente_model_file_report (file, "it has too many features");
          return;
        }
      read_feature (self, lines[i]);
    }
}

static gboolean
read_name_tag (EntenteNameTag *tag,
               const char     *line)
{
  if (g_str_equal (line, "O"))
    {
      *tag = (EntenteNameTag) { .is_outside = TRUE };
      return TRUE;
    }

  for (guint kind = 0; kind < ENTENTE_N_NAME_KINDS; kind++)
    if (strlen (line) > 2
        && g_str_equal (line + 2, entente_name_kind_get_name ((EntenteNameKind) kind)))
      {
        *tag = (EntenteNameTag) { FALSE, line[0] == 'B', (EntenteNameKind) kind };
        return TRUE;
      }

  return FALSE;
}

static void
read_names (EntenteLabels    *self,
            EntenteModelFile *file)
{
  g_auto (GStrv) lines = read_lines (file, "labels.names");

  self->n_names = g_strv_length (lines);
  self->names = g_new0 (EntenteNameTag, self->n_names);
  if (self->n_names == 0 || self->n_names > ENTENTE_MOST_NAME_TAGS)
    entente_model_file_report (file, "the number of its tags for names is not as expected");

  for (guint i = 0; i < self->n_names; i++)
    if (!read_name_tag (&self->names[i], lines[i]))
      entente_model_file_report (file, "it has a kind of name that there is not");
}

static void
read_relations (EntenteLabels    *self,
                EntenteModelFile *file)
{
  g_auto (GStrv) lines = read_lines (file, "labels.relations");

  self->n_relations = g_strv_length (lines);
  self->relations = g_new0 (const char *, self->n_relations);
  self->root = self->n_relations;

  for (guint i = 0; i < self->n_relations; i++)
    {
      self->relations[i] = g_intern_string (lines[i]);
      if (g_str_equal (lines[i], "root"))
        self->root = i;
    }

  if (self->root == self->n_relations)
    entente_model_file_report (file, "it lacks the relation “root”");
}

/**
 * entente_labels_read:
 * @file: a model file; what it lacks is reported to it
 *
 * Reads the labels of a model.
 */
void
entente_labels_read (EntenteLabels    *self,
                     EntenteModelFile *file)
{
  read_parts_of_speech (self, file);
  read_features (self, file);
  read_names (self, file);
  read_relations (self, file);
}

void
entente_labels_clear (EntenteLabels *self)
{
  for (guint i = 0; i < self->n_groups; i++)
    g_free (self->groups[i].values);
  g_free (self->names);
  g_free (self->relations);
}

/* Returns: index of the highest score, but for that at @barred */
static guint
find_highest (const float *scores,
              guint        n,
              guint        barred)
{
  guint best = barred == 0 ? 1 : 0;

  for (guint i = best + 1; i < n; i++)
    if (scores[i] > scores[best] && i != barred)
      best = i;

  return best;
}

/**
 * entente_tag_group_choose:
 * @scores: [n_values]
 *
 * Returns: the value that scores highest
 */
guint
entente_tag_group_choose (const EntenteTagGroup *self,
                          const float           *scores)
{
  return self->values[find_highest (scores, self->n_values, self->n_values)];
}

/**
 * entente_labels_choose_relation:
 * @scores: [n_relations]
 * @is_root: whether the relation is that of a root, which is the root's alone
 *
 * Returns: the relation that scores highest, interned
 */
const char *
entente_labels_choose_relation (const EntenteLabels *self,
                                const float         *scores,
                                gboolean             is_root)
{
  return self->relations[is_root ? self->root
                                 : find_highest (scores, self->n_relations, self->root)];
}
