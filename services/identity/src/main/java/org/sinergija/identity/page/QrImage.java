package org.sinergija.identity.page;

import io.nayuki.qrcodegen.QrCode;

/// A QR code as one path of an SVG image, a unit per module.
///
/// @param size with the quiet zone (ISO/IEC 18004)
record QrImage(int size, String path) {
    private static final int QUIET = 4;

    static QrImage of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append("M%d,%dh1v1h-1z".formatted(x + QUIET, y + QUIET));
                }
            }
        }
        return new QrImage(code.size + 2 * QUIET, path.toString());
    }
}
