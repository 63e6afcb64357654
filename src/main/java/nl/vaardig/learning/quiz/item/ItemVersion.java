package nl.vaardig.learning.quiz.item;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.List;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;

/** What a question said from one save to the next. It never changes, so that an attempt can point at it. */
@Entity
@Immutable
@Table(name = "quiz_item_version")
public class ItemVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "quiz_item_version")
    @SequenceGenerator(name = "quiz_item_version", sequenceName = "quiz_item_version_seq", allocationSize = 50)
    private Long id;

    @TenantId
    @Column(name = "municipality_id")
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Item item;

    private int number;
    private String name;
    private Bilingual text;
    private Bilingual explanation;

    private String options;

    @Transient
    private List<Option> read;

    private Instant savedAt;
    private Long savedBy;

    protected ItemVersion() {
        // for Hibernate
    }

    /** @param number 1 for the first @param by the account; null when a file brought it */
    public ItemVersion(Item item, int number, ItemWish wish, Instant at, Long by) {
        this.item = Given.present(item, "quizItemVersion.item");
        this.number = Given.between(1, Integer.MAX_VALUE, number, "quizItemVersion.number");
        String given = Given.optionalText(wish.name(), ItemWish.LONGEST_NAME, "quizItemVersion.name");
        this.name = given == null ? "" : given;
        this.text = Given.fits(wish.text(), ItemWish.LONGEST_TEXT, "quizItemVersion.text");
        this.explanation = Given.fits(wish.explanation(), ItemWish.LONGEST_EXPLANATION, "quizItemVersion.explanation");
        this.options = OptionsJson.of(wish.options());
        this.savedAt = Given.present(at, "quizItemVersion.savedAt");
        this.savedBy = by;
    }

    public Long id() {
        return id;
    }

    public Item item() {
        return item;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public Bilingual text() {
        return text;
    }

    public Bilingual explanation() {
        return explanation;
    }

    /** In their own order; of one that orders this is the right one. */
    public List<Option> options() {
        if (read == null) read = OptionsJson.read(options);
        return read;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Long savedBy() {
        return savedBy;
    }
}
