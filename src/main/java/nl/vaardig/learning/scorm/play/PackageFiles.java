package nl.vaardig.learning.scorm.play;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.vaardig.learning.scorm.PackedFile;
import nl.vaardig.learning.scorm.PackedVersion;
import nl.vaardig.learning.scorm.read.Unpacked;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;

/** The files of packages, for whoever has an address of them. */
@ApplicationScoped
@Transactional
public class PackageFiles {

    @PersistenceContext
    EntityManager db;

    @Inject
    StoredFiles files;

    @Inject
    Clock clock;

    private record Candidate(PackedFile file, StoredFile zip, byte[] secret) {}

    /** One file, and the zip it lies in. */
    record Found(PackedFile file, StoredFile zip) {}

    /** Whether the address is one of ours and not over. The municipality is the one that it says. */
    boolean holds(PackageToken token, String text) {
        if (token.isOver(clock.instant())) return false;
        return Optional.ofNullable(db.find(PackedVersion.class, token.version()))
                .filter(version -> token.isSigned(text, version.secret()))
                .isPresent();
    }

    /** By its very name first; by that in another spelling or with other capitals where there is none. */
    Optional<Found> find(PackageToken token, String text, String name) {
        if (token.isOver(clock.instant())) return Optional.empty();
        List<Candidate> all = db.createQuery(
                        """
                        select f, v.file, v.secret from PackedFile f join PackedVersion v on v.id = f.versionId
                        where v.id = :version and f.folded = :folded
                        """,
                        Candidate.class)
                .setParameter("version", token.version())
                .setParameter("folded", PackedFile.folded(name))
                .getResultList();
        return all.stream()
                .filter(one -> token.isSigned(text, one.secret()))
                .min(Comparator.comparing(one -> !one.file().name().equals(name)))
                .map(one -> new Found(one.file(), one.zip()));
    }

    /** Read part by part of the zip, unpacked on the way. */
    InputStream open(Found found, long first, long length) throws IOException {
        PackedFile file = found.file();
        if (!file.deflated()) return files.open(found.zip(), file.beginsAt() + first, length);
        InputStream content = Unpacked.of(files.open(found.zip(), file.beginsAt(), file.packed()), true);
        content.skipNBytes(first);
        return content;
    }
}
