package nl.vaardig.learning.scorm.read;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages as tests need them: small, and wrong where the test says. */
public final class SmallPackage {

    private static final String OLDER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="M" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
              <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
              <organizations default="O"><organization identifier="O"><title>Proef</title>
                <item identifier="I1" identifierref="R1"><title>Eerste les</title>%s</item>
              </organization></organizations>
              <resources><resource identifier="R1" type="webcontent" adlcp:scormtype="sco" href="%s">
                <file href="%s"/></resource></resources>
            </manifest>
            """;

    private static final String NEWER =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="M" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
                xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
              <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
              <organizations default="O"><organization identifier="O"><title>Proef</title>
                <item identifier="I1" identifierref="R1"><title>Eerste les</title>
                  <imsss:sequencing><imsss:objectives><imsss:primaryObjective satisfiedByMeasure="true"
                    objectiveID="hoofddoel">
                    <imsss:minNormalizedMeasure>0.8</imsss:minNormalizedMeasure></imsss:primaryObjective><imsss:objective objectiveID="tweede_doel"/>
                  </imsss:objectives></imsss:sequencing></item>
                <item identifier="I2" identifierref="R2" parameters="?deel=2"><title>Tweede les</title></item>
              </organization></organizations>
              <resources><resource identifier="R1" type="webcontent" adlcp:scormType="sco" href="een.html"/>
                <resource identifier="R2" type="webcontent" adlcp:scormType="sco" href="twee.html"/></resources>
            </manifest>
            """;

    private final Map<String, byte[]> files = new LinkedHashMap<>();

    private SmallPackage() {}

    public static SmallPackage of(String manifest) {
        return new SmallPackage().with("imsmanifest.xml", manifest);
    }

    public static SmallPackage empty() {
        return new SmallPackage();
    }

    /** SCORM 1.2 with one lesson that begins at a page with this content. */
    public static SmallPackage older(String page) {
        return of(olderManifest("index.html", "")).with("index.html", page);
    }

    public static String olderManifest(String href, String inItem) {
        return OLDER.formatted(inItem, href, href.replaceAll("[?#].*", ""));
    }

    /** SCORM 2004 with two lessons, the first with a pass mark. */
    public static SmallPackage newer(String first, String second) {
        return of(NEWER).with("een.html", first).with("twee.html", second);
    }

    public SmallPackage with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    public SmallPackage with(String name, byte[] content) {
        files.put(name, content);
        return this;
    }

    public byte[] zip() {
        return zip(StandardCharsets.UTF_8);
    }

    /** @param names how they are written */
    public byte[] zip(Charset names) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Where it can be read from. */
    static Source source(byte[] zip) {
        return new Source() {
            @Override
            public long size() {
                return zip.length;
            }

            @Override
            public InputStream open(long first, long length) {
                return new ByteArrayInputStream(zip, (int) first, (int) length);
            }
        };
    }
}
