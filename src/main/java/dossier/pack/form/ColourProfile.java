package dossier.pack.form;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour profile that PDF/A asks for: sRGB by its primaries of IEC 61966-2-1, adapted to D50, with a gamma of 2.2, as
 * an ICC profile of version 2.1 (ICC.1:1998-09). Made here, as those of Java differ from release to release.
 */
final class ColourProfile {
    private static final int HEADER = 128;
    private static final int[] D50 = {0xF6D6, 0x10000, 0xD32D};
    private static final int GAMMA = 0x0233;

    private ColourProfile() {}

    static byte[] srgb() {
        byte[] curve = bytes(out -> {
            text(out, "curv");
            out.writeInt(0);
            out.writeInt(1);
            out.writeShort(GAMMA);
            out.writeShort(0);
        });
        Map<String, byte[]> tags = new LinkedHashMap<>();
        tags.put("desc", description("sRGB"));
        tags.put("cprt", bytes(out -> {
            text(out, "text");
            out.writeInt(0);
            text(out, "No copyright\0\0\0\0");
        }));
        tags.put("wtpt", xyz(0xF351, 0x10000, 0x116CC));
        tags.put("rXYZ", xyz(0x6FA2, 0x38F5, 0x0390));
        tags.put("gXYZ", xyz(0x6299, 0xB785, 0x18DA));
        tags.put("bXYZ", xyz(0x24A0, 0x0F84, 0xB6CF));
        tags.put("rTRC", curve);
        tags.put("gTRC", curve);
        tags.put("bTRC", curve);
        return profile(tags);
    }

    private static byte[] profile(Map<String, byte[]> tags) {
        int table = 4 + 12 * tags.size();
        int size =
                HEADER + table + tags.values().stream().mapToInt(t -> t.length).sum();
        return bytes(out -> {
            out.writeInt(size);
            out.writeInt(0);
            out.writeInt(0x02100000);
            text(out, "mntrRGB XYZ ");
            for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
                out.writeShort(part);
            }
            text(out, "acsp");
            out.write(new byte[28]);
            for (int part : D50) {
                out.writeInt(part);
            }
            out.write(new byte[HEADER - 80]);
            out.writeInt(tags.size());
            int offset = HEADER + table;
            for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
                text(out, tag.getKey());
                out.writeInt(offset);
                out.writeInt(tag.getValue().length);
                offset += tag.getValue().length;
            }
            for (byte[] tag : tags.values()) {
                out.write(tag);
            }
        });
    }

    /** A text description with empty parts for Unicode and ScriptCode. */
    private static byte[] description(String name) {
        return bytes(out -> {
            text(out, "desc");
            out.writeInt(0);
            out.writeInt(name.length() + 1);
            text(out, name);
            out.write(new byte[1 + 8 + 3 + 67 + 4 - (name.length() + 1 + 8 + 3 + 67) % 4]);
        });
    }

    private static byte[] xyz(int x, int y, int z) {
        return bytes(out -> {
            text(out, "XYZ ");
            out.writeInt(0);
            out.writeInt(x);
            out.writeInt(y);
            out.writeInt(z);
        });
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    private interface Writing {
        void to(DataOutputStream out) throws IOException;
    }

    private static byte[] bytes(Writing writing) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writing.to(new DataOutputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
