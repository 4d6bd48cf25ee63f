/* SPDX-FileCopyrightText: The Entente developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "extract/described.h"
#include "language/title.h"

G_BEGIN_DECLS

/**
 * EntenteRole:
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
} EntenteRole;

gboolean entente_role_find_title      (EntenteRole             *self,
                                       const EntenteSentence   *sentence);
gboolean entente_role_is_unlisted     (EntenteRole             *self);
gboolean entente_role_is_inside_title (const EntenteRole       *self);
gboolean entente_role_is_counterpart  (const EntenteRole       *self);
void     entente_role_widen_title     (EntenteRole             *self);
char    *entente_role_dup_title       (const EntenteRole       *self,
                                       guint                    end);
gboolean entente_role_is_named        (const EntenteExtraction *extraction,
                                       guint                    first,
                                       guint                    end);
gboolean entente_role_is_run          (const EntenteExtraction *extraction,
                                       guint                    first,
                                       guint                    end);

gboolean entente_role_relate_owners   (const EntenteRole       *self);
void     entente_role_relate_all      (const EntenteRole       *self,
                                       const GArray            *owners,
                                       guint                    end,
                                       const char              *link);

G_END_DECLS
