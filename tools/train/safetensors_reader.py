# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a .safetensors file: a length, a JSON table, raw tensors."""
import json, struct
import numpy as np, torch


def read_safetensors(path):
    raw = open(path, 'rb').read()
    n = struct.unpack('<Q', raw[:8])[0]
    out = {}
    for name, x in json.loads(raw[8:8 + n]).items():
        if name != '__metadata__' and x['dtype'] == 'F32':
            a, b = x['data_offsets']
            out[name] = torch.from_numpy(np.frombuffer(raw, np.float32, (b - a) // 4, 8 + n + a).reshape(x['shape']).copy())
    return out
