package nl.vaardig.inventory.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.page.FileParts;
import org.hibernate.annotations.TenantId;

/** The content of a file that shows a skill, in parts that any database takes. Apart, so that a list doesn't read it. */
@Entity
@IdClass(ProofFile.Key.class)
@Table(name = "proof_file")
public class ProofFile {

    private static final int PART = 1 << 20;

    /** The proof, and which part of its file: the first is 0. */
    public record Key(Long proofId, Integer part) implements Serializable {}

    // Named here, because the names of parts of a key would begin with id_.
    @Id
    @Column(name = "proof_id")
    private Long proofId;

    @Id
    @Column(name = "part")
    private Integer part;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    private byte[] content;

    protected ProofFile() {
        // for Hibernate
    }

    private ProofFile(long proofId, int part, byte[] content) {
        this.proofId = proofId;
        this.part = part;
        this.content = Given.present(content, "proofFile.content");
    }

    static List<ProofFile> parts(long proofId, byte[] content) {
        List<byte[]> parts = FileParts.of(content, PART);
        return IntStream.range(0, parts.size())
                .mapToObj(part -> new ProofFile(proofId, part, parts.get(part)))
                .toList();
    }
}
