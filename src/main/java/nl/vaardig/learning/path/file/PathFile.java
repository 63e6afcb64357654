package nl.vaardig.learning.path.file;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.vaardig.learning.path.LearningPath;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** A file of a path, which its texts show or refer to. A picture says in words what is on it. */
@Entity
@Table(name = "path_file")
public class PathFile {

    public static final int LONGEST_ALT = 500;
    static final int LONGEST_NAME = 160;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "path_file")
    @SequenceGenerator(name = "path_file", sequenceName = "path_file_seq", allocationSize = 50)
    private Long id;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private LearningPath path;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredFile file;

    private String name;
    private Bilingual alt;
    private Instant addedAt;

    protected PathFile() {
        // for Hibernate
    }

    /** @param alt what is on it: of a picture needed in both languages, of anything else a name for the link */
    PathFile(LearningPath path, StoredFile file, String name, Bilingual alt, Instant addedAt) {
        this.path = Given.present(path, "pathFile.path");
        this.file = Given.present(file, "pathFile.file");
        this.name = Given.text(name, LONGEST_NAME, "pathFile.name");
        this.alt = Given.both(alt, LONGEST_ALT, "pathFile.alt");
        this.addedAt = Given.present(addedAt, "pathFile.addedAt");
    }

    public static boolean isPicture(FileType type) {
        return type == FileType.PNG || type == FileType.JPEG;
    }

    public boolean isPicture() {
        return isPicture(file.type());
    }

    public String address() {
        return "/paths/" + path.id() + "/files/" + id;
    }

    /** How a text shows it, or refers to it. @param language nl or en */
    public String markdown(String language) {
        return (isPicture() ? "!" : "") + "[" + alt.in(language).replaceAll("[\\[\\]]", "") + "](" + address() + ")";
    }

    public Long id() {
        return id;
    }

    public StoredFile file() {
        return file;
    }

    public String name() {
        return name;
    }

    public Bilingual alt() {
        return alt;
    }

    public Instant addedAt() {
        return addedAt;
    }
}
