package nl.vaardig.learning.scorm.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From a zip to a package that can be played, or to the reason why not. */
public final class ReadPackage {

    private static final String MANIFEST = "imsmanifest.xml";
    private static final int LARGEST_MANIFEST = 8 << 20;
    private static final int MOST_MISSING = 20;

    private final Source zip;
    private final List<Finding> findings = new ArrayList<>();

    private ReadPackage(Source zip) {
        this.zip = zip;
    }

    /** @throws PackageRefused saying what is wrong, and where */
    public static PackageRead of(Source zip) {
        try {
            return new ReadPackage(zip).read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PackageRead read() throws IOException {
        List<PackageFile> all = ZipRead.all(zip);
        PackageFile xml = manifest(all);
        String folder = xml.name().substring(0, xml.name().length() - MANIFEST.length());
        List<PackageFile> files = all.stream()
                .filter(file -> file.name().startsWith(folder))
                .map(file -> file.under(folder))
                .toList();
        if (!folder.isEmpty()) findings.add(Finding.of("scorm.finding.folder", folder));
        Manifest manifest = ManifestReader.read(new ByteArrayInputStream(content(xml)));
        Set<String> names =
                files.stream().map(file -> PackageFile.folded(file.name())).collect(Collectors.toSet());
        mustOpen(manifest, names);
        noteMissing(manifest, names);
        manifest.items().stream()
                .filter(item -> item.passMark() != null)
                .map(item -> Finding.of("scorm.finding.passMark", item.title(), percent(item.passMark())))
                .forEach(findings::add);
        return new PackageRead(manifest, files, findings);
    }

    private static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }

    /** The one that lies highest; of two beside each other nobody knows which one is meant. */
    private PackageFile manifest(List<PackageFile> all) {
        List<PackageFile> found = all.stream()
                .filter(file -> lastPart(file.name()).equals(MANIFEST))
                .sorted(Comparator.comparingInt(file -> depth(file.name())))
                .toList();
        if (found.isEmpty()) throw new PackageRefused(withoutManifest(all));
        PackageFile first = found.get(0);
        boolean isAlone = found.size() == 1 || depth(found.get(1).name()) > depth(first.name());
        if (!isAlone)
            throw new PackageRefused(
                    "scorm.refused.twoManifests", first.name(), found.get(1).name());
        if (found.size() > 1)
            findings.add(Finding.of("scorm.finding.moreManifests", found.get(1).name()));
        return first;
    }

    private static String lastPart(String name) {
        return name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    }

    private static int depth(String name) {
        return name.length() - name.replace("/", "").length();
    }

    /** What it is instead, where that can be seen. */
    private static String withoutManifest(List<PackageFile> all) {
        Set<String> names = all.stream().map(file -> lastPart(file.name())).collect(Collectors.toSet());
        if (names.contains("h5p.json")) return "scorm.refused.isH5p";
        if (names.contains("cmi5.xml") || names.contains("tincan.xml")) return "scorm.refused.isCmi5";
        boolean isBox = names.stream().anyMatch(name -> name.endsWith(".zip"));
        return isBox ? "scorm.refused.zipInZip" : "scorm.refused.noManifest";
    }

    private byte[] content(PackageFile file) throws IOException {
        if (file.size() > LARGEST_MANIFEST) throw new PackageRefused("scorm.refused.largeManifest");
        try (InputStream content = Unpacked.of(zip.open(file.offset(), file.packed()), file.deflated())) {
            return content.readNBytes(LARGEST_MANIFEST);
        }
    }

    private static void mustOpen(Manifest manifest, Set<String> names) {
        manifest.items().stream()
                .filter(Item::opens)
                .filter(item -> !isThere(item.file(), names))
                .findFirst()
                .ifPresent(item -> {
                    throw new PackageRefused("scorm.refused.launchMissing", item.title(), item.file());
                });
    }

    private void noteMissing(Manifest manifest, Set<String> names) {
        manifest.files().stream()
                .filter(file -> !isThere(file, names))
                .limit(MOST_MISSING)
                .map(file -> Finding.of("scorm.finding.missing", file))
                .forEach(findings::add);
    }

    /** Names in a manifest are addresses, but many write them as they are. */
    private static boolean isThere(String address, Set<String> names) {
        return Stream.of(address, Escapes.undone(address, StandardCharsets.UTF_8))
                .map(name -> name.replace('\\', '/').replaceFirst("^(\\./)+", ""))
                .map(PackageFile::folded)
                .anyMatch(names::contains);
    }
}
