/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "language/nn/model-file.h"

#include <string.h>
#include <sys/mman.h>

/* docs/model.md, "The file", describes the format. */

#define MAGIC "ENTMODEL"
#define VERSION 1
#define HEADER_SIZE 64
#define ENTRY_SIZE 96
#define NAME_SIZE 48
#define ALIGNMENT 64
#define MOST_TENSORS 4096

typedef enum
{
  TYPE_FLOAT,
  TYPE_HALF,
  TYPE_SIGNED,
  TYPE_BYTE,
  TYPE_NUMBER,
  N_TYPES,
} TensorType;

static const gsize type_sizes[N_TYPES] = { 4, 2, 1, 1, 4 };

/* The first bytes of a file. */
typedef struct
{
  char magic[8];
  guint32 version;
  guint32 n_tensors;
  guint64 size;
  guint64 table;
  guint64 checksum;
} Header;

/* An entry of the table. */
typedef struct
{
  char name[NAME_SIZE];
  guint32 type;
  guint32 rank;
  guint32 shape[4];
  guint64 offset;
  guint64 length;
  guint64 reserved;
} Tensor;

G_STATIC_ASSERT (sizeof (Tensor) == ENTRY_SIZE);

struct _EntenteModelFile
{
  char *path;
  GMappedFile *map;
  const char *data;
  gsize size;
  const Tensor *tensors;
  guint n_tensors;
  GPtrArray *converted;
  GError *damage;
};

G_DEFINE_QUARK (entente-model-error-quark, entente_model_error)

static void
set_damaged (const EntenteModelFile  *self,
             const char              *damage,
             GError                 **error)
{
  g_set_error (error, ENTENTE_MODEL_ERROR, ENTENTE_MODEL_ERROR_DAMAGED,
               "The language model “%s” is damaged: %s. Install Entente again to replace it.",
               self->path, damage);
}

static gboolean
map_file (EntenteModelFile  *self,
          GError           **error)
{
  g_autoptr (GError) reason = NULL;

  self->map = g_mapped_file_new (self->path, FALSE, &reason);
  if (self->map == NULL)
    {
      g_set_error (error, ENTENTE_MODEL_ERROR, ENTENTE_MODEL_ERROR_MISSING,
                   "The language model “%s” cannot be opened (%s). Install Entente again, "
                   "or set ENTENTE_MODEL to the model file.", self->path, reason->message);
      return FALSE;
    }

  self->data = g_mapped_file_get_contents (self->map);
  self->size = g_mapped_file_get_length (self->map);
  return TRUE;
}

/* FNV-1a over 64-bit words. */
static guint64
sum_words (const char *data,
           gsize       size)
{
  guint64 sum = G_GUINT64_CONSTANT (0xcbf29ce484222325);

  for (gsize i = 0; i + 8 <= size; i += 8)
    {
      guint64 word;

      memcpy (&word, data + i, sizeof word);
      sum = (sum ^ GUINT64_FROM_LE (word)) * G_GUINT64_CONSTANT (0x100000001b3);
    }

  return sum;
}

/**
 * entente_model_file_rest:
 *
 * Lets go of the memory that mirrors the file. What is needed again is read
 * again; any thread may be reading. After the check of the file that is little:
 * most pieces of words are in no text.
 */
void
entente_model_file_rest (EntenteModelFile *self)
{
  madvise ((gpointer) self->data, self->size, MADV_DONTNEED);
}

static gboolean
check_header (EntenteModelFile  *self,
              GError           **error)
{
  Header header;

  if (self->size < HEADER_SIZE || memcmp (self->data, MAGIC, strlen (MAGIC)) != 0)
    {
      set_damaged (self, "it does not begin as a model does", error);
      return FALSE;
    }

  memcpy (&header, self->data, sizeof header);
  if (header.version != VERSION)
    {
      g_set_error (error, ENTENTE_MODEL_ERROR, ENTENTE_MODEL_ERROR_VERSION,
                   "The language model “%s” has version %u, and this Entente reads version %d. "
                   "Install the model that came with this Entente.",
                   self->path, header.version, VERSION);
      return FALSE;
    }

  if (header.size != self->size || self->size % 8 != 0)
    set_damaged (self, "a part of it is missing", error);
  else if (header.checksum != sum_words (self->data + HEADER_SIZE, self->size - HEADER_SIZE))
    set_damaged (self, "its checksum is wrong", error);
  else if (header.table != HEADER_SIZE || header.n_tensors > MOST_TENSORS
           || HEADER_SIZE + (guint64) header.n_tensors * ENTRY_SIZE > self->size)
    set_damaged (self, "its table is wrong", error);
  else
    {
      self->tensors = (const Tensor *) (gconstpointer) (self->data + HEADER_SIZE);
      self->n_tensors = header.n_tensors;
      return TRUE;
    }

  return FALSE;
}

static gboolean
is_sound (const EntenteModelFile *self,
          const Tensor           *tensor)
{
  guint64 size = 1;

  if (tensor->name[NAME_SIZE - 1] != '\0' || tensor->type >= N_TYPES || tensor->rank > 4
      || tensor->offset % ALIGNMENT != 0 || tensor->offset > self->size
      || tensor->length > self->size - tensor->offset)
    return FALSE;

  for (guint i = 0; i < G_N_ELEMENTS (tensor->shape); i++)
    {
      if (tensor->shape[i] != 0 && size > self->size / tensor->shape[i])
        return FALSE;
      size *= tensor->shape[i];
    }

  return size * type_sizes[tensor->type] == tensor->length;
}

static gboolean
check_table (EntenteModelFile  *self,
             GError           **error)
{
  for (guint i = 0; i < self->n_tensors; i++)
    if (!is_sound (self, &self->tensors[i]))
      {
        set_damaged (self, "its table is wrong", error);
        return FALSE;
      }

  return TRUE;
}

/**
 * entente_model_file_open:
 * @path: file name
 * @error: return location for a %ENTENTE_MODEL_ERROR
 *
 * Maps a model file and checks that it is whole.
 *
 * Returns: (transfer full) (nullable): the file
 */
EntenteModelFile *
entente_model_file_open (const char  *path,
                         GError     **error)
{
  g_autoptr (EntenteModelFile) self = g_new0 (EntenteModelFile, 1);

  g_return_val_if_fail (path != NULL, NULL);

  self->path = g_strdup (path);
  self->converted = g_ptr_array_new_with_free_func (g_free);

  if (!map_file (self, error) || !check_header (self, error) || !check_table (self, error))
    return NULL;

  entente_model_file_rest (self);

  return g_steal_pointer (&self);
}

void
entente_model_file_free (EntenteModelFile *self)
{
  g_clear_pointer (&self->map, g_mapped_file_unref);
  g_clear_pointer (&self->converted, g_ptr_array_unref);
  g_clear_error (&self->damage);
  g_free (self->path);
  g_free (self);
}

/**
 * entente_model_file_report:
 * @damage: what is wrong ("its vocabulary is empty")
 *
 * Remembers damage for entente_model_file_check(); the first counts.
 */
void
entente_model_file_report (EntenteModelFile *self,
                           const char       *damage)
{
  if (self->damage == NULL)
    set_damaged (self, damage, &self->damage);
}

/**
 * entente_model_file_check:
 * @error: return location for a %ENTENTE_MODEL_ERROR
 *
 * Returns: whether all that was asked for so far was there
 */
gboolean
entente_model_file_check (EntenteModelFile  *self,
                          GError           **error)
{
  if (self->damage == NULL)
    return TRUE;

  g_propagate_error (error, g_error_copy (self->damage));
  return FALSE;
}

static const Tensor *
find_tensor (const EntenteModelFile *self,
             const char             *name)
{
  for (guint i = 0; i < self->n_tensors; i++)
    if (g_str_equal (self->tensors[i].name, name))
      return &self->tensors[i];

  return NULL;
}

static void
report_tensor (EntenteModelFile *self,
               const char       *name)
{
  g_autofree char *damage = g_strdup_printf ("its part “%s” is not as expected", name);

  entente_model_file_report (self, damage);
}

/* Returns: (nullable): the tensor; where it is none of that type, damage */
static const Tensor *
demand_tensor (EntenteModelFile *self,
               const char       *name,
               TensorType        type)
{
  const Tensor *tensor = find_tensor (self, name);

  if (tensor != NULL && tensor->type == type)
    return tensor;

  report_tensor (self, name);
  return NULL;
}

static gboolean
has_shape (const Tensor *tensor,
           guint         n_rows,
           guint         n_columns)
{
  return tensor->shape[2] == 1 && tensor->shape[3] == 1
         && ((tensor->shape[0] == n_rows && tensor->shape[1] == n_columns)
             || (tensor->rank == 1 && tensor->shape[0] == (guint64) n_rows * n_columns));
}

/**
 * entente_model_file_dup_text:
 *
 * Returns: (transfer full): the text of that name, empty where there is none
 */
char *
entente_model_file_dup_text (EntenteModelFile *self,
                             const char       *name)
{
  const Tensor *tensor = demand_tensor (self, name, TYPE_BYTE);
  const char *text = tensor != NULL ? self->data + tensor->offset : "";
  gsize length = tensor != NULL ? tensor->length : 0;

  if (!g_utf8_validate_len (text, length, NULL))
    {
      report_tensor (self, name);
      return g_strdup ("");
    }

  return g_strndup (text, length);
}

/**
 * entente_model_file_get_n_rows:
 *
 * Returns: the number of rows of the tensor of that name, 0 where there is none
 */
guint
entente_model_file_get_n_rows (EntenteModelFile *self,
                               const char       *name)
{
  const Tensor *tensor = find_tensor (self, name);

  return tensor != NULL ? tensor->shape[0] : 0;
}

static gconstpointer
get_whole (EntenteModelFile *self,
           const char       *name,
           TensorType        type,
           guint            *n_rows,
           guint            *n_columns)
{
  const Tensor *tensor = demand_tensor (self, name, type);

  *n_rows = tensor != NULL ? tensor->shape[0] : 0;
  *n_columns = tensor != NULL ? tensor->shape[1] : 0;

  return tensor != NULL ? self->data + tensor->offset : NULL;
}

/**
 * entente_model_file_get_numbers:
 * @n_rows: (out): its rows
 * @n_columns: (out): its columns
 *
 * Returns: (nullable): [n_rows][n_columns], the 32-bit integers of that name
 */
const gint32 *
entente_model_file_get_numbers (EntenteModelFile *self,
                                const char       *name,
                                guint            *n_rows,
                                guint            *n_columns)
{
  return get_whole (self, name, TYPE_NUMBER, n_rows, n_columns);
}

/**
 * entente_model_file_get_bytes:
 * @n_rows: (out): its rows
 * @n_columns: (out): its columns
 *
 * Returns: (nullable): [n_rows][n_columns], the bytes of that name
 */
const guint8 *
entente_model_file_get_bytes (EntenteModelFile *self,
                              const char       *name,
                              guint            *n_rows,
                              guint            *n_columns)
{
  return get_whole (self, name, TYPE_BYTE, n_rows, n_columns);
}

/* IEEE 754, 16 to 32 bits. */
static float
widen_half (guint16 half)
{
  guint32 sign = (guint32) (half & 0x8000) << 16;
  guint32 rest = half & 0x7fff;
  guint32 bits = sign | ((rest << 13) + ((127 - 15) << 23));
  float value;

  if (rest >= 0x7c00)
    bits = sign | 0x7f800000 | (rest & 0x3ff) << 13;
  memcpy (&value, &bits, sizeof value);

  if (rest < 0x400)
    value = (sign != 0 ? -1.0f : 1.0f) * (float) rest * 0x1p-24f;

  return value;
}

static const float *
convert_halves (EntenteModelFile *self,
                const Tensor     *tensor)
{
  const guint16 *halves = (const guint16 *) (gconstpointer) (self->data + tensor->offset);
  gsize n = tensor->length / sizeof *halves;
  float *values = g_new (float, n);

  for (gsize i = 0; i < n; i++)
    values[i] = widen_half (halves[i]);
  g_ptr_array_add (self->converted, values);

  return values;
}

/**
 * entente_model_file_get_floats:
 *
 * Returns: (nullable): [n_rows][n_columns], the numbers of that name in 32
 *   bits, which live as long as @self
 */
const float *
entente_model_file_get_floats (EntenteModelFile *self,
                               const char       *name,
                               guint             n_rows,
                               guint             n_columns)
{
  const Tensor *tensor = find_tensor (self, name);

  if (tensor == NULL || !has_shape (tensor, n_rows, n_columns)
      || (tensor->type != TYPE_FLOAT && tensor->type != TYPE_HALF))
    {
      report_tensor (self, name);
      return NULL;
    }

  if (tensor->type == TYPE_HALF)
    return convert_halves (self, tensor);

  return (const float *) (gconstpointer) (self->data + tensor->offset);
}

/**
 * entente_model_file_get_columns:
 *
 * Returns: (nullable): [n_columns][n_rows], the numbers of that name, turned
 *   so that each of its columns is a row
 */
const float *
entente_model_file_get_columns (EntenteModelFile *self,
                                const char       *name,
                                guint             n_rows,
                                guint             n_columns)
{
  const float *rows = entente_model_file_get_floats (self, name, n_rows, n_columns);
  float *columns;

  if (rows == NULL)
    return NULL;

  columns = g_new (float, (gsize) n_rows * n_columns);
  for (guint row = 0; row < n_rows; row++)
    for (guint column = 0; column < n_columns; column++)
      columns[(gsize) column * n_rows + row] = rows[(gsize) row * n_columns + column];
  g_ptr_array_add (self->converted, columns);

  return columns;
}

static const float *
get_part (EntenteModelFile *self,
          const char       *name,
          const char       *part,
          guint             n_rows,
          guint             n_columns)
{
  g_autofree char *full_name = g_strconcat (name, part, NULL);

  return entente_model_file_get_floats (self, full_name, n_rows, n_columns);
}

static const float *
get_bias (EntenteModelFile *self,
          const char       *name,
          guint             n_out)
{
  g_autofree char *full_name = g_strconcat (name, ".bias", NULL);

  return find_tensor (self, full_name) != NULL ? get_part (self, name, ".bias", n_out, 1) : NULL;
}

/**
 * entente_model_file_get_matrix:
 * @name: what stands before ".weight", ".scale" and ".bias"
 *
 * Returns: the linear layer of that name, with weights in 8 bits
 */
EntenteMatrix
entente_model_file_get_matrix (EntenteModelFile *self,
                               const char       *name,
                               guint             n_out,
                               guint             n_in)
{
  g_autofree char *weights = g_strconcat (name, ".weight", NULL);
  const Tensor *tensor = demand_tensor (self, weights, TYPE_SIGNED);
  EntenteMatrix matrix = { .n_out = n_out, .n_in = n_in };

  if (tensor == NULL || !has_shape (tensor, n_out, n_in))
    {
      report_tensor (self, weights);
      return matrix;
    }

  matrix.values = (const gint8 *) self->data + tensor->offset;
  matrix.scales = get_part (self, name, ".scale", n_out, 1);
  matrix.bias = get_bias (self, name, n_out);

  return matrix;
}

/**
 * entente_model_file_get_exact:
 * @name: what stands before ".weight" and ".bias"
 *
 * Returns: the linear layer of that name, with weights in 32 bits
 */
EntenteMatrix
entente_model_file_get_exact (EntenteModelFile *self,
                              const char       *name,
                              guint             n_out,
                              guint             n_in)
{
  return (EntenteMatrix) {
    .exact = get_part (self, name, ".weight", n_out, n_in),
    .bias = get_bias (self, name, n_out),
    .n_out = n_out,
    .n_in = n_in,
  };
}
