# SPDX-FileCopyrightText: The Entente developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The model file: a header, a table of tensors, the tensors. docs/model.md, "The file"."""
import struct
import numpy as np

MAGIC, VERSION, HEADER, ENTRY, ALIGN = b'ENTMODEL', 1, 64, 96, 64
TYPES = {np.dtype('float32'): 0, np.dtype('float16'): 1, np.dtype('int8'): 2, np.dtype('uint8'): 3, np.dtype('int32'): 4}


def checksum(raw):
    """FNV-1a over little-endian 64-bit words; raw is a multiple of 8 bytes long."""
    h, prime, mask = 0xcbf29ce484222325, 0x100000001b3, (1 << 64) - 1
    for w in np.frombuffer(raw, '<u8').tolist():
        h = ((h ^ w) * prime) & mask
    return h


def write(path, tensors):
    """tensors: {name: array or text}; a text is stored as its UTF-8 bytes."""
    arrays = {k: np.frombuffer(v.encode(), np.uint8) if isinstance(v, str) else np.ascontiguousarray(v) for k, v in tensors.items()}
    at = HEADER + ENTRY * len(arrays)
    table, body = b'', b''
    offset = at + -at % ALIGN
    body += bytes(offset - at)
    for name, a in arrays.items():
        raw = a.tobytes()
        shape = list(a.shape) + [1] * (4 - a.ndim)
        assert len(name.encode()) < 48 and a.ndim <= 4
        table += struct.pack('<48sII4IQQQ', name.encode(), TYPES[a.dtype], a.ndim, *shape, offset, len(raw), 0)
        pad = -len(raw) % ALIGN
        body += raw + bytes(pad)
        offset += len(raw) + pad
    rest = table + body
    head = struct.pack('<8sIIQQQQQQ', MAGIC, VERSION, len(arrays), HEADER + len(rest), HEADER, checksum(rest), 0, 0, 0)
    open(path, 'wb').write(head + rest)
    return HEADER + len(rest)


def read(path):
    """{name: array}; raises ValueError where the file is not whole."""
    raw = open(path, 'rb').read()
    magic, version, count, size, table, check = struct.unpack_from('<8sIIQQQ', raw)
    if magic != MAGIC or version != VERSION or size != len(raw) or checksum(raw[HEADER:]) != check:
        raise ValueError(path + ': not a whole model file')
    kinds = {v: k for k, v in TYPES.items()}
    out = {}
    for k in range(count):
        name, kind, rank, a, b, c, d, offset, length, _ = struct.unpack_from('<48sII4IQQQ', raw, table + ENTRY * k)
        out[name.rstrip(b'\0').decode()] = np.frombuffer(raw, kinds[kind], length // kinds[kind].itemsize, offset).reshape((a, b, c, d)[:rank])
    return out
