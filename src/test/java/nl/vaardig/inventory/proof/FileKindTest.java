package nl.vaardig.inventory.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file is what its content says, whatever it is called. */
class FileKindTest {

    @Test
    void knowsAFileByHowItBegins() {
        assertEquals(Optional.of(FileKind.PDF), FileKind.of(bytes("%PDF-1.7 and on")));
        assertEquals(Optional.of(FileKind.PNG), FileKind.of(bytes("\u0089PNG\r\n\u001a\n and on")));
        assertEquals(Optional.of(FileKind.JPEG), FileKind.of(bytes("\u00ff\u00d8\u00ff\u00e0 and on")));
    }

    @Test
    void knowsADocumentByItsEntries() throws IOException {
        assertEquals(Optional.of(FileKind.DOCX), FileKind.of(zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(Optional.of(FileKind.ODT), FileKind.of(odt()));
    }

    @Test
    void refusesWhatRunsOrIsSomethingElse() throws IOException {
        assertEquals(
                Optional.empty(),
                FileKind.of(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")),
                "a document with macros");
        assertEquals(Optional.empty(), FileKind.of(zip("[Content_Types].xml", "xl/workbook.xml")), "a spreadsheet");
        assertEquals(Optional.empty(), FileKind.of(bytes("<html><script>alert(1)</script>")));
        assertEquals(Optional.empty(), FileKind.of(bytes("%PD")), "too short to be anything");
        assertEquals(Optional.empty(), FileKind.of(new byte[0]));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(bytes("content"));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] odt() throws IOException {
        byte[] type = bytes(FileKind.ODT.mediaType());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            ZipEntry first = new ZipEntry("mimetype");
            first.setMethod(ZipEntry.STORED);
            first.setSize(type.length);
            CRC32 sum = new CRC32();
            sum.update(type);
            first.setCrc(sum.getValue());
            zip.putNextEntry(first);
            zip.write(type);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
