/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/document-private.h"

#include <string.h>

/* A headline longer than this is cut at a word when the first block has to
 * serve as title. In bytes.
 */
#define LONGEST_TITLE 160

struct _EntenteDocument
{
  GObject parent_instance;

  char *id;
  char *title;
  char *date;
  char *file_date;
  char *language;
  char *origin;
  char *hash;

  char *text;
  gsize length;
  EntenteBlock *blocks;
  guint n_blocks;
};

enum
{
  PROP_0,
  PROP_ID,
  PROP_TITLE,
  PROP_DATE,
  PROP_LANGUAGE,
  PROP_ORIGIN,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

G_DEFINE_FINAL_TYPE (EntenteDocument, entente_document, G_TYPE_OBJECT)

G_DEFINE_QUARK (entente-document-error-quark, entente_document_error)

static gsize
cut_at_word (const char *text,
             gsize       length)
{
  gsize cut = LONGEST_TITLE;

  if (length <= LONGEST_TITLE)
    return length;

  while (cut > 0 && text[cut] != ' ')
    cut--;

  if (cut == 0)
    cut = (gsize) (g_utf8_find_prev_char (text, text + LONGEST_TITLE + 1) - text);

  return cut;
}

static char *
dup_first_line (const EntenteDocumentParts *parts)
{
  const char *start;
  const char *newline;
  gsize length;
  gsize cut;

  if (parts->n_blocks == 0)
    return g_strdup (parts->id);

  start = parts->text + parts->blocks[0].span.start;
  length = entente_span_length (parts->blocks[0].span);
  newline = memchr (start, '\n', length);
  if (newline != NULL)
    length = (gsize) (newline - start);

  cut = cut_at_word (start, length);
  if (cut == length)
    return g_strndup (start, length);

  return g_strdup_printf ("%.*s…", (int) cut, start);
}

static void
entente_document_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  EntenteDocument *self = ENTENTE_DOCUMENT (object);

  switch (prop_id)
    {
    case PROP_ID:
      g_value_set_string (value, self->id);
      break;

    case PROP_TITLE:
      g_value_set_string (value, self->title);
      break;

    case PROP_DATE:
      g_value_set_string (value, self->date);
      break;

    case PROP_LANGUAGE:
      g_value_set_string (value, self->language);
      break;

    case PROP_ORIGIN:
      g_value_set_string (value, self->origin);
      break;

    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
entente_document_finalize (GObject *object)
{
  EntenteDocument *self = ENTENTE_DOCUMENT (object);

  g_free (self->id);
  g_free (self->title);
  g_free (self->date);
  g_free (self->file_date);
  g_free (self->language);
  g_free (self->origin);
  g_free (self->hash);
  g_free (self->text);
  g_free (self->blocks);

  G_OBJECT_CLASS (entente_document_parent_class)->finalize (object);
}

static void
entente_document_class_init (EntenteDocumentClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = entente_document_get_property;
  object_class->finalize = entente_document_finalize;

  /**
   * EntenteDocument:id:
   *
   * The file's name without its suffix.
   */
  properties[PROP_ID] =
    g_param_spec_string ("id", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * EntenteDocument:title:
   *
   * The headline, or what serves as one.
   */
  properties[PROP_TITLE] =
    g_param_spec_string ("title", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * EntenteDocument:date:
   *
   * The day it was published, as in "2024-05-29".
   */
  properties[PROP_DATE] =
    g_param_spec_string ("date", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * EntenteDocument:language:
   *
   * BCP 47 tag of the language that it is written in.
   */
  properties[PROP_LANGUAGE] =
    g_param_spec_string ("language", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  /**
   * EntenteDocument:origin:
   *
   * URI of the file that it was read from.
   */
  properties[PROP_ORIGIN] =
    g_param_spec_string ("origin", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
entente_document_init (EntenteDocument *self)
{
}

/**
 * entente_document_new:
 * @parts: what an importer found
 *
 * Makes a document of copies of @parts.
 *
 * Without a title, the first line of the first block becomes the title, and
 * where there is no block, the id.
 *
 * Returns: (transfer full): a new document
 */
EntenteDocument *
entente_document_new (const EntenteDocumentParts *parts)
{
  EntenteDocument *self;

  g_return_val_if_fail (parts != NULL, NULL);
  g_return_val_if_fail (parts->id != NULL, NULL);
  g_return_val_if_fail (parts->text != NULL, NULL);
  g_return_val_if_fail (parts->length < G_MAXUINT32, NULL);

  self = g_object_new (ENTENTE_TYPE_DOCUMENT, NULL);
  self->id = g_strdup (parts->id);
  self->title = parts->title != NULL ? g_strdup (parts->title) : dup_first_line (parts);
  self->date = g_strdup (parts->date);
  self->language = g_strdup (parts->language);
  self->origin = g_strdup (parts->origin);
  self->length = parts->length;
  self->text = g_strndup (parts->text, parts->length);
  self->hash = g_compute_checksum_for_data (G_CHECKSUM_SHA256,
                                            (const guint8 *) self->text, self->length);
  self->n_blocks = parts->n_blocks;
  self->blocks = g_memdup2 (parts->blocks, parts->n_blocks * sizeof (EntenteBlock));

  return self;
}

/*< private >
 * entente_document_set_file_date:
 * @date: the day the file was last changed
 *
 * Only for the one who has just made the document: afterwards it is immutable.
 */
void
entente_document_set_file_date (EntenteDocument *self,
                                const char      *date)
{
  g_return_if_fail (ENTENTE_IS_DOCUMENT (self));

  g_free (self->file_date);
  self->file_date = g_strdup (date);
}

/**
 * entente_document_get_id: (get-property id)
 *
 * Returns: (transfer none): the file's name without its suffix
 */
const char *
entente_document_get_id (EntenteDocument *self)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  return self->id;
}

/**
 * entente_document_get_title: (get-property title)
 *
 * Returns: (transfer none): the headline, or what serves as one; never %NULL
 */
const char *
entente_document_get_title (EntenteDocument *self)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  return self->title;
}

/**
 * entente_document_get_date: (get-property date)
 *
 * Gets the day it was published, from its metadata or its text.
 *
 * Returns: (transfer none) (nullable): ISO 8601 date
 */
const char *
entente_document_get_date (EntenteDocument *self)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  return self->date;
}

/**
 * entente_document_get_file_date:
 *
 * Gets the day its file was last changed, which may be the day it was copied.
 *
 * Returns: (transfer none) (nullable): ISO 8601 date
 */
const char *
entente_document_get_file_date (EntenteDocument *self)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  return self->file_date;
}

/**
 * entente_document_get_language: (get-property language)
 *
 * Returns: (transfer none) (nullable): BCP 47 tag, %NULL where undetermined
 */
const char *
entente_document_get_language (EntenteDocument *self)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  return self->language;
}

/**
 * entente_document_get_origin: (get-property origin)
 *
 * Returns: (transfer none) (nullable): URI of the file
 */
const char *
entente_document_get_origin (EntenteDocument *self)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  return self->origin;
}

/**
 * entente_document_get_hash:
 *
 * Gets what tells whether byte positions still fit the text.
 *
 * Returns: (transfer none): SHA-256 of the text, in hexadecimal
 */
const char *
entente_document_get_hash (EntenteDocument *self)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  return self->hash;
}

/**
 * entente_document_get_text:
 * @length: (out) (optional): its bytes
 *
 * Returns: (transfer none): valid UTF-8 without NUL, lines ended by LF
 */
const char *
entente_document_get_text (EntenteDocument *self,
                           gsize           *length)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);

  if (length != NULL)
    *length = self->length;

  return self->text;
}

/**
 * entente_document_get_blocks:
 * @n_blocks: (out): how many
 *
 * Returns: (transfer none) (array length=n_blocks) (nullable): the blocks in
 *   the order of the text
 */
const EntenteBlock *
entente_document_get_blocks (EntenteDocument *self,
                             guint           *n_blocks)
{
  g_return_val_if_fail (ENTENTE_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (n_blocks != NULL, NULL);

  *n_blocks = self->n_blocks;

  return self->blocks;
}
