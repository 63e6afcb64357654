package nl.vaardig.inventory.proof;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vaardig.platform.Given;
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
        List<ProofFile> parts = new ArrayList<>();
        for (int from = 0; from < content.length; from += PART) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PART));
            parts.add(new ProofFile(proofId, parts.size(), part));
        }
        return parts;
    }

    /** The file again, from its parts in order. */
    static byte[] whole(List<byte[]> parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return whole.toByteArray();
    }
}
