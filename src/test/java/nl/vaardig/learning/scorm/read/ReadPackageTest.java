package nl.vaardig.learning.scorm.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadPackageTest {

    private static final String PAGE = "<!doctype html><title>Les</title>";

    @Test
    void readsWhatAnOlderPackageSays() {
        byte[] zip = SmallPackage.of(SmallPackage.olderManifest(
                        "les/begin.html?taal=nl", "<masteryscore>80</masteryscore><datafromlms>a=1</datafromlms>"))
                .with("les/begin.html", PAGE)
                .zip();
        PackageRead read = read(zip);
        assertEquals(Edition.SCORM_12, read.manifest().edition());
        assertEquals("Proef", read.manifest().title());
        Item item = read.manifest().items().get(0);
        assertEquals("les/begin.html?taal=nl", item.launch());
        assertEquals(0.8, item.passMark());
        assertEquals("a=1", item.launchData());
        assertTrue(item.talks());
        assertEquals(List.of("scorm.finding.passMark"), keys(read));
    }

    @Test
    void readsWhatANewerPackageSays() {
        PackageRead read = read(SmallPackage.newer(PAGE, PAGE).zip());
        assertEquals(Edition.SCORM_2004, read.manifest().edition());
        assertEquals(
                List.of("een.html", "twee.html?deel=2"),
                read.manifest().items().stream().map(Item::launch).toList());
        assertEquals(0.8, read.manifest().items().get(0).passMark());
        assertEquals(
                List.of("hoofddoel", "tweede_doel"),
                read.manifest().items().get(0).objectives());
        assertNull(read.manifest().items().get(1).passMark());
    }

    @Test
    void whatIsInItCanBeUnpackedByItself() throws IOException {
        byte[] picture = new byte[300_000];
        for (int i = 0; i < picture.length; i++) picture[i] = (byte) (i * 31 ^ i >> 7);
        byte[] zip = SmallPackage.older(PAGE).with("p.bin", picture).zip();
        PackageFile file = read(zip).files().stream()
                .filter(one -> one.name().equals("p.bin"))
                .findFirst()
                .orElseThrow();
        byte[] found = Unpacked.of(SmallPackage.source(zip).open(file.offset(), file.packed()), file.deflated())
                .readAllBytes();
        assertArrayEquals(picture, found);
    }

    @Test
    void aPackageInAFolderIsTakenFromThere() {
        SmallPackage inFolder = SmallPackage.empty()
                .with("Mijn les/imsmanifest.xml", SmallPackage.olderManifest("index.html", ""))
                .with("Mijn les/index.html", PAGE)
                .with("leesmij.txt", "hallo");
        PackageRead read = read(inFolder.zip());
        assertEquals(List.of("imsmanifest.xml", "index.html"), names(read));
        assertEquals(List.of("scorm.finding.folder"), keys(read));
    }

    @Test
    void backslashesAreFoldersToo() {
        SmallPackage made = SmallPackage.of(SmallPackage.olderManifest("les/index.html", ""))
                .with("les\\index.html", PAGE);
        assertEquals(List.of("imsmanifest.xml", "les/index.html"), names(read(made.zip())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "IBM437", "windows-1252"})
    void namesAreReadInWhateverTheyAreWritten(String encoding) {
        byte[] zip = SmallPackage.older(PAGE).with("café für één.html", PAGE).zip(Charset.forName(encoding));
        assertTrue(names(read(zip)).contains("café für één.html"), () -> names(read(zip))
                .toString());
    }

    @Test
    void oddSignsInNamesStay() {
        String name = "a~b c+d%e#f&g'h(i)[j].html";
        assertTrue(names(read(SmallPackage.older(PAGE).with(name, PAGE).zip())).contains(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../weg.html", "..\\weg.html", "a/../../weg.html", "/etc/weg.html", "C:\\weg.html", "\\weg.html"
            })
    void aNameThatLeadsOutIsRefusedByName(String name) {
        PackageRefused refused =
                refused(SmallPackage.older(PAGE).with(name, PAGE).zip());
        assertEquals("scorm.refused.leadsOut", refused.key());
        assertEquals(name.replace('\\', '/'), refused.arguments()[0]);
    }

    @Test
    void aBombIsRefusedByName() {
        PackageRefused refused = refused(
                SmallPackage.older(PAGE).with("groot.bin", new byte[30 << 20]).zip());
        assertEquals("scorm.refused.ratio", refused.key());
        assertEquals("groot.bin", refused.arguments()[0]);
    }

    @Test
    void moreThanTenThousandFilesAreRefused() {
        SmallPackage many = SmallPackage.older(PAGE);
        for (int i = 0; i < ZipList.MOST; i++) many.with("f" + i, new byte[0]);
        assertEquals("scorm.refused.tooMany", refused(many.zip()).key());
    }

    @Test
    void aProgramIsRefused() {
        assertEquals(
                "scorm.refused.type",
                refused(SmallPackage.older(PAGE).with("start.EXE", "MZ").zip()).key());
    }

    @Test
    void whatIsNoZipOrWasCutOffIsRefused() {
        byte[] zip = SmallPackage.older(PAGE).zip();
        assertEquals(
                "scorm.refused.noZip",
                refused("geen zip".getBytes(StandardCharsets.UTF_8)).key());
        assertEquals(
                "scorm.refused.noZip",
                refused(Arrays.copyOf(zip, zip.length - 30)).key());
        assertEquals("scorm.refused.noZip", refused(new byte[0]).key());
    }

    @Test
    void aDamagedFileIsRefusedByName() {
        byte[] zip = SmallPackage.older(PAGE.repeat(50)).zip();
        int header = new String(zip, StandardCharsets.ISO_8859_1).indexOf("index.html");
        zip[header + 20] ^= 0x55;
        PackageRefused refused = refused(zip);
        assertEquals("scorm.refused.brokenEntry", refused.key());
        assertEquals("index.html", refused.arguments()[0]);
    }

    @Test
    void anyByteThatIsDamagedIsARefusalOrNoMatter() {
        byte[] whole = SmallPackage.newer(PAGE, PAGE).zip();
        for (int at = 0; at < whole.length; at++) {
            byte[] zip = whole.clone();
            zip[at] ^= (byte) 0xff;
            try {
                read(zip);
            } catch (PackageRefused said) {
                assertTrue(said.key().startsWith("scorm.refused."));
            }
        }
    }

    @Test
    void withoutManifestSaysWhatItIsInstead() {
        assertEquals(
                "scorm.refused.noManifest",
                refused(SmallPackage.empty().with("a.html", PAGE).zip()).key());
        assertEquals(
                "scorm.refused.isH5p",
                refused(SmallPackage.empty().with("h5p.json", "{}").zip()).key());
        assertEquals(
                "scorm.refused.isCmi5",
                refused(SmallPackage.empty().with("cmi5.xml", "<a/>").zip()).key());
        assertEquals(
                "scorm.refused.zipInZip",
                refused(SmallPackage.empty().with("les.zip", "PK").zip()).key());
    }

    @Test
    void twoManifestsBesideEachOtherAreRefusedWithBothNames() {
        SmallPackage two = SmallPackage.empty()
                .with("a/imsmanifest.xml", SmallPackage.olderManifest("index.html", ""))
                .with("b/imsmanifest.xml", SmallPackage.olderManifest("index.html", ""));
        PackageRefused refused = refused(two.zip());
        assertEquals("scorm.refused.twoManifests", refused.key());
        assertEquals(List.of("a/imsmanifest.xml", "b/imsmanifest.xml"), List.of(refused.arguments()));
    }

    @Test
    void oneInsideAnotherIsARemark() {
        PackageRead read = read(SmallPackage.older(PAGE)
                .with("deel/imsmanifest.xml", "<manifest/>")
                .zip());
        assertEquals(List.of("scorm.finding.moreManifests"), keys(read));
    }

    @Test
    void aManifestWithoutOrganisationIsRefused() {
        String xml = SmallPackage.olderManifest("index.html", "")
                .replaceAll("(?s)<organizations.*</organizations>", "<organizations/>");
        assertEquals(
                "scorm.refused.noOrganisation",
                refused(SmallPackage.of(xml).with("index.html", PAGE).zip()).key());
    }

    @Test
    void aManifestThatReachesOutsideIsRefused() {
        String xml = SmallPackage.olderManifest("index.html", "")
                .replace("<manifest", "<!DOCTYPE manifest [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><manifest")
                .replace("Proef", "&x;");
        assertEquals(
                "scorm.refused.doctype", refused(SmallPackage.of(xml).zip()).key());
    }

    @Test
    void brokenXmlIsRefusedWithItsLine() {
        PackageRefused refused =
                refused(SmallPackage.of("<manifest>\n<a>\n</manifest>").zip());
        assertEquals("scorm.refused.xml", refused.key());
        assertEquals(3, refused.arguments()[0]);
    }

    @Test
    void anotherEditionIsRefusedByItsName() {
        String xml = SmallPackage.olderManifest("index.html", "").replace(">1.2<", ">9.9<");
        PackageRefused refused =
                refused(SmallPackage.of(xml).with("index.html", PAGE).zip());
        assertEquals("scorm.refused.edition", refused.key());
        assertEquals("9.9", refused.arguments()[0]);
    }

    @Test
    void aStartThatIsNotThereIsRefusedByName() {
        PackageRefused refused = refused(
                SmallPackage.of(SmallPackage.olderManifest("weg.html", "")).zip());
        assertEquals("scorm.refused.launchMissing", refused.key());
        assertEquals(List.of("Eerste les", "weg.html"), List.of(refused.arguments()));
    }

    @Test
    void aStartElsewhereIsRefused() {
        assertEquals(
                "scorm.refused.elsewhere",
                refused(SmallPackage.of(SmallPackage.olderManifest("https://x.example/a.html", ""))
                                .zip())
                        .key());
    }

    @Test
    void anotherFileThatIsNotThereIsARemark() {
        String xml = SmallPackage.olderManifest("index.html", "")
                .replace("<file href=\"index.html\"/>", "<file href=\"index.html\"/><file href=\"plaatje%201.png\"/>");
        PackageRead read = read(SmallPackage.of(xml).with("index.html", PAGE).zip());
        assertEquals(List.of(new Finding("scorm.finding.missing", List.of("plaatje%201.png"))), read.findings());
        PackageRead whole = read(SmallPackage.of(xml)
                .with("index.html", PAGE)
                .with("plaatje 1.png", PAGE)
                .zip());
        assertEquals(List.of(), whole.findings());
    }

    @Test
    void aNameThatIsThereTwiceIsRefused() {
        SmallPackage twice = SmallPackage.older(PAGE).with("a\\b.html", PAGE).with("a/b.html", PAGE);
        assertEquals("scorm.refused.twice", refused(twice.zip()).key());
    }

    private static PackageRead read(byte[] zip) {
        return ReadPackage.of(SmallPackage.source(zip));
    }

    private static PackageRefused refused(byte[] zip) {
        return assertThrows(PackageRefused.class, () -> read(zip));
    }

    private static List<String> names(PackageRead read) {
        return read.files().stream().map(PackageFile::name).toList();
    }

    private static List<String> keys(PackageRead read) {
        return read.findings().stream().map(Finding::key).toList();
    }
}
