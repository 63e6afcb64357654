package nl.vaardig.learning.course.picture;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.vaardig.learning.course.Course;
import nl.vaardig.platform.Given;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.words.Bilingual;
import org.hibernate.annotations.TenantId;

/** What a course looks like; never without words for who doesn't see it. */
@Entity
@Table(name = "course_picture")
public class CoursePicture {

    static final int LONGEST_WORDS = 300;

    @Id
    private Long courseId;

    @TenantId
    private Long municipalityId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private StoredFile file;

    private Bilingual words;

    protected CoursePicture() {
        // for Hibernate
    }

    CoursePicture(Course course, StoredFile file, Bilingual words) {
        this.courseId = course.id();
        show(file, words);
    }

    void show(StoredFile newFile, Bilingual newWords) {
        file = Given.present(newFile, "coursePicture.file");
        words = Given.both(newWords, LONGEST_WORDS, "coursePicture.words");
    }

    public Long courseId() {
        return courseId;
    }

    StoredFile file() {
        return file;
    }

    public Bilingual words() {
        return words;
    }

    /** Another one has another address, so that no browser shows the former. */
    public String address() {
        return "/courses/" + courseId + "/picture/" + file.id();
    }
}
