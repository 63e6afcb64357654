package nl.vaardig.platform.storedfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A file is what its content says, whatever it is called. */
class TypeReaderTest {

    @Test
    void knowsAFileByHowItBegins() {
        assertEquals(FileType.PDF, type(bytes("%PDF-1.7 and on")));
        assertEquals(FileType.PNG, type(bytes("\u0089PNG\r\n\u001a\n and on")));
        assertEquals(FileType.JPEG, type(bytes("\u00ff\u00d8\u00ff\u00e0 and on")));
        assertEquals(FileType.MP4, type(bytes("\0\0\0\u0018ftypmp42 and on")));
        assertEquals(FileType.WEBM, type(bytes("\u001a\u0045\u00df\u00a3\u0001\u0042\u0082\u0084webm and on")));
    }

    @Test
    void knowsADocumentByItsEntries() throws IOException {
        assertEquals(FileType.DOCX, type(zip("[Content_Types].xml", "word/document.xml")));
        assertEquals(FileType.XLSX, type(zip("[Content_Types].xml", "xl/workbook.xml")));
        assertEquals(FileType.ODT, type(odt()));
        assertEquals(FileType.ZIP, type(zip("imsmanifest.xml", "index.html")));
    }

    @Test
    void takesWhatRunsForNothingElse() throws IOException {
        byte[] macros = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        assertEquals(FileType.OTHER, type(macros), "a document with macros");
        assertEquals(FileType.OTHER, type(bytes("<html><script>alert(1)</script>")));
        assertEquals(FileType.OTHER, type(bytes("%PD")), "too short to be anything");
        assertEquals(FileType.OTHER, type(new byte[0]));
    }

    /** Wherever one part ends and the next begins, and however short they are after the first. */
    @Test
    void findsANameThatLiesAcrossParts() throws IOException {
        byte[] file = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        byte[] harmless = zip("[Content_Types].xml", "word/document.xml");
        for (int first = 40; first < file.length; first++) {
            for (int next : new int[] {1, 7, 1000}) assertEquals(FileType.OTHER, type(file, first, next));
            assertEquals(FileType.DOCX, type(harmless, first, 3));
        }
    }

    @Test
    void isSureAtOnceOfAllButAZip() throws IOException {
        TypeReader picture = new TypeReader();
        assertFalse(picture.isSure());
        picture.read(bytes("\u00ff\u00d8\u00ff\u00e0 and on"));
        assertTrue(picture.isSure());
        TypeReader zip = new TypeReader();
        zip.read(odt());
        assertFalse(zip.isSure());
    }

    private static FileType type(byte[] content) {
        return type(content, Math.max(1, content.length), 1);
    }

    private static FileType type(byte[] content, int first, int next) {
        TypeReader reader = new TypeReader();
        for (int from = 0; from < content.length; from += from == 0 ? first : next) {
            int to = Math.min(content.length, from + (from == 0 ? first : next));
            reader.read(Arrays.copyOfRange(content, from, to));
        }
        return reader.type();
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
        byte[] type = bytes(FileType.ODT.mediaType());
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
