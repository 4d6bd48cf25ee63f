/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/extraction.h"

G_BEGIN_DECLS

/**
 * EntenteDescription:
 * @noun: index of the noun that describes
 * @described: (element-type EntenteArgument): whom it describes
 * @appointers: (element-type EntenteArgument): who made them so, if anybody is
 *   said to have: "Acme named her director"
 * @predecessors: (element-type EntenteArgument): who was so before them: "she
 *   succeeded him as director"
 *
 * What a noun says about somebody: "Ann Bell, director of Acme".
 */
typedef struct
{
  guint noun;
  GArray *described;
  GArray *appointers;
  GArray *predecessors;
  EntenteFirmness firmness;
} EntenteDescription;

gboolean entente_description_read  (EntenteDescription      *self,
                                    const EntenteExtraction *extraction,
                                    guint                    noun);
void     entente_description_clear (EntenteDescription      *self);

G_END_DECLS
