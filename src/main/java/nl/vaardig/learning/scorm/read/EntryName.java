package nl.vaardig.learning.scorm.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The name of what is in a zip. Zips say their encoding badly: it is UTF-8 when they say so or when it can be; otherwise
 * the encoding of old DOS or of Windows, whichever gives letters where the other gives signs.
 */
final class EntryName {

    static final int LONGEST = 500;

    private static final int UNICODE_FIELD = 0x7075;
    private static final Charset DOS = Charset.forName("IBM437");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DRIVE = Pattern.compile("^[A-Za-z]:.*");
    private static final Pattern UNSEEN = Pattern.compile(".*[\\p{Cntrl}\uFFFD].*");

    private EntryName() {}

    /** @throws PackageRefused when it leads out of the package, or can't be read */
    static String of(byte[] raw, boolean saysUtf8, byte[] extra) {
        String name = decoded(raw, saysUtf8, extra).replace('\\', '/');
        while (name.startsWith("./")) name = name.substring(2);
        if (name.isEmpty() || name.length() > LONGEST || UNSEEN.matcher(name).matches())
            throw new PackageRefused("scorm.refused.name", seen(name));
        boolean leadsOut = name.startsWith("/")
                || DRIVE.matcher(name).matches()
                || Arrays.asList(name.split("/")).contains("..");
        if (leadsOut) throw new PackageRefused("scorm.refused.leadsOut", name);
        return name.replaceAll("/(\\./)+", "/").replaceAll("/{2,}", "/");
    }

    private static String seen(String name) {
        String plain = name.replaceAll("[\\p{Cntrl}\uFFFD]", "?");
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }

    private static String decoded(byte[] raw, boolean saysUtf8, byte[] extra) {
        String said = unicode(raw, extra);
        if (said == null) said = utf8(raw);
        if (said != null) return said;
        if (saysUtf8) throw new PackageRefused("scorm.refused.name", seen(new String(raw, StandardCharsets.UTF_8)));
        String dos = new String(raw, DOS);
        String windows = new String(raw, WINDOWS);
        return letters(windows) > letters(dos) ? windows : dos;
    }

    /** What some zips say beside the name, with a sum over the name so that it is known to be about it. */
    private static String unicode(byte[] raw, byte[] extra) {
        byte[] field = ZipList.field(extra, UNICODE_FIELD);
        if (field == null || field.length < 6) return null;
        CRC32 sum = new CRC32();
        sum.update(raw);
        if (new Little(field).four(1) != sum.getValue()) return null;
        return utf8(Arrays.copyOfRange(field, 5, field.length));
    }

    private static String utf8(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** Latin ones beyond English: those of names that people write here. */
    private static long letters(String name) {
        return name.chars()
                .filter(sign -> sign >= 0xC0 && sign <= 0x17F && Character.isLetter(sign))
                .count();
    }

    /** By which a file is found: both spellings of a letter with an accent are the same, and so are capitals. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
