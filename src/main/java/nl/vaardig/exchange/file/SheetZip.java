package nl.vaardig.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Looks at a workbook before it is read: a small zip can unpack to far more than anybody types, and a cell can claim to
 * stand in the billionth column. All municipalities share the memory.
 */
final class SheetZip {

    private static final long MEGABYTES = 500;
    private static final long LARGEST = MEGABYTES << 20;
    private static final int PART = 1 << 16;
    private static final int OVERLAP = 40;
    /** The last column of Excel is XFD. */
    private static final Pattern TOO_FAR = Pattern.compile("\\sr\\s{0,9}=\\s{0,9}[\"'][A-Za-z]{4}");

    private SheetZip() {}

    /** @throws BadFile when it can't be unpacked, or not within reason */
    static void check(Source source) throws IOException {
        check(source, LARGEST);
    }

    static void check(Source source, long largest) throws IOException {
        byte[] content;
        try (InputStream stream = source.open()) {
            content = stream.readAllBytes();
        }
        long size = 0;
        // What is in memory is read without trouble: whatever goes wrong is the zip's own.
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream part = zip.getInputStream(entry)) {
                    size += size(part, largest - size);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new BadFile("import.file.spreadsheet");
        }
    }

    private static long size(InputStream entry, long most) throws IOException {
        long size = 0;
        String before = "";
        for (byte[] part = entry.readNBytes(PART); part.length > 0; part = entry.readNBytes(PART)) {
            size += part.length;
            if (size > most) throw new BadFile("import.file.tooLargeUnpacked", MEGABYTES);
            String text = before + new String(part, StandardCharsets.ISO_8859_1);
            if (TOO_FAR.matcher(text).find()) throw new BadFile("import.file.spreadsheet");
            before = text.substring(Math.max(0, text.length() - OVERLAP));
        }
        return size;
    }
}
