/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "language/annotation.h"

G_BEGIN_DECLS

#define ENTENTE_NO_TOKEN (-1)

/**
 * EntenteSyntax:
 * @text: (unowned): the document's text
 * @annotation: (unowned): whose parse it is
 * @first_child: for every token its first dependent, or %ENTENTE_NO_TOKEN
 * @next_sibling: for every token the next dependent of the same head, in the
 *   order of the text, or %ENTENTE_NO_TOKEN
 *
 * The dependency trees of a document, to be walked from heads to dependents.
 */
typedef struct
{
  const char *text;
  const EntenteAnnotation *annotation;
  gint *first_child;
  gint *next_sibling;
} EntenteSyntax;

void     entente_syntax_init          (EntenteSyntax           *self,
                                       const EntenteAnnotation *annotation,
                                       const char              *text);
void     entente_syntax_clear         (EntenteSyntax           *self);

gboolean entente_syntax_is            (const EntenteSyntax     *self,
                                       guint                    token,
                                       const char              *relation);
gint     entente_syntax_get_head      (const EntenteSyntax     *self,
                                       guint                    token);
gint     entente_syntax_find          (const EntenteSyntax     *self,
                                       guint                    head,
                                       const char              *relation);
gint     entente_syntax_find_lemma    (const EntenteSyntax     *self,
                                       guint                    head,
                                       const char              *relation,
                                       const char * const      *lemmas);
guint    entente_syntax_get_first     (const EntenteSyntax     *self,
                                       guint                    token);
guint    entente_syntax_get_end       (const EntenteSyntax     *self,
                                       guint                    token);
gint     entente_syntax_get_case      (const EntenteSyntax     *self,
                                       guint                    token);
char    *entente_syntax_dup_case      (const EntenteSyntax     *self,
                                       guint                    token);
gint  entente_syntax_find_particle (const EntenteSyntax *self,
                                    guint                verb);

G_END_DECLS
