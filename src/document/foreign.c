/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "document/foreign.h"

#include <string.h>

typedef struct
{
  const char *name;
  guint offset;
  const char *magic;
  guint length;
} Signature;

#define SIGNATURE(name, offset, magic) { name, offset, magic, sizeof (magic) - 1 }

/* The first that fits counts, so what is kept in a container stands before it. */
static const Signature signatures[] = {
  SIGNATURE ("a PDF file", 0, "%PDF-"),
  SIGNATURE ("a PostScript file", 0, "%!PS"),
  SIGNATURE ("an RTF file", 0, "{\\rtf"),
  SIGNATURE ("an XML file", 0, "<?xml"),
  SIGNATURE ("an XML file", 0, "\xEF\xBB\xBF<?xml"),
  SIGNATURE ("an EPUB book", 30, "mimetypeapplication/epub+zip"),
  SIGNATURE ("an OpenDocument file", 30, "mimetypeapplication/vnd.oasis.opendocument"),
  SIGNATURE ("a Word document or another file of Microsoft Office", 30, "[Content_Types].xml"),
  SIGNATURE ("a Word document or another file of Microsoft Office", 30, "word/"),
  SIGNATURE ("a Word document or another file of Microsoft Office", 30, "_rels/"),
  SIGNATURE ("a ZIP archive", 0, "PK\3\4"),
  SIGNATURE ("an empty ZIP archive", 0, "PK\5\6"),
  SIGNATURE ("a file of an old version of Microsoft Office", 0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"),
  SIGNATURE ("a PNG image", 0, "\x89PNG\r\n"),
  SIGNATURE ("a JPEG image", 0, "\xFF\xD8\xFF"),
  SIGNATURE ("a GIF image", 0, "GIF8"),
  SIGNATURE ("an image, sound or video file", 0, "RIFF"),
  SIGNATURE ("a TIFF image", 0, "II*\0"),
  SIGNATURE ("a TIFF image", 0, "MM\0*"),
  SIGNATURE ("a video or sound file", 4, "ftyp"),
  SIGNATURE ("a video or sound file", 0, "\x1A\x45\xDF\xA3"),
  SIGNATURE ("a sound file", 0, "ID3\2"),
  SIGNATURE ("a sound file", 0, "ID3\3"),
  SIGNATURE ("a sound file", 0, "ID3\4"),
  SIGNATURE ("a sound file", 0, "OggS"),
  SIGNATURE ("a sound file", 0, "fLaC"),
  SIGNATURE ("a gzip archive", 0, "\x1F\x8B\x08"),
  SIGNATURE ("a bzip2 archive", 4, "1AY&SY"),
  SIGNATURE ("an XZ archive", 0, "\xFD\x37zXZ\0"),
  SIGNATURE ("a Zstandard archive", 0, "\x28\xB5\x2F\xFD"),
  SIGNATURE ("a 7z archive", 0, "7z\xBC\xAF\x27\x1C"),
  SIGNATURE ("a RAR archive", 0, "Rar!\x1A\x07"),
  SIGNATURE ("a tar archive", 257, "ustar"),
  SIGNATURE ("a database", 0, "SQLite format 3\0"),
  SIGNATURE ("a program", 0, "\x7F" "ELF"),
  SIGNATURE ("a DjVu file", 0, "AT&TFORM"),
};

/**
 * entente_foreign_get_name:
 * @bytes: (array length=length): the beginning of a file
 *
 * Tells what a file is that no importer reads, by its signature.
 *
 * Returns: (transfer none) (nullable): its kind with the article, as in "a PDF
 *   file"; %NULL where it carries no known signature
 */
const char *
entente_foreign_get_name (const guint8 *bytes,
                          gsize         length)
{
  for (guint i = 0; i < G_N_ELEMENTS (signatures); i++)
    {
      const Signature *signature = &signatures[i];

      if (length >= signature->offset + signature->length &&
          memcmp (bytes + signature->offset, signature->magic, signature->length) == 0)
        return signature->name;
    }

  return NULL;
}
