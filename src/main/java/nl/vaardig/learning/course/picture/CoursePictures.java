package nl.vaardig.learning.course.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Optional;
import nl.vaardig.learning.course.Course;
import nl.vaardig.learning.course.Courses;
import nl.vaardig.platform.NotThere;
import nl.vaardig.platform.storedfile.FileType;
import nl.vaardig.platform.storedfile.FileUse;
import nl.vaardig.platform.storedfile.StoredFile;
import nl.vaardig.platform.storedfile.StoredFiles;
import nl.vaardig.platform.words.Bilingual;

/** The pictures of courses. Who sees a course sees its picture; HR gives it one. */
@ApplicationScoped
@Transactional
public class CoursePictures {

    public static final int MEGABYTES = 2;

    /** What the field for a file offers; a hint for the browser, no check. */
    public static final String ACCEPT = ".png,.jpg,.jpeg";

    static final FileUse USE =
            new FileUse("course-picture", (long) MEGABYTES << 20, EnumSet.of(FileType.PNG, FileType.JPEG));

    @PersistenceContext
    EntityManager db;

    @Inject
    Courses courses;

    @Inject
    StoredFiles files;

    /** Of a course that the reader was shown. */
    public Optional<CoursePicture> of(Course course) {
        return db.createQuery(
                        "select p from CoursePicture p join fetch p.file where p.courseId = :course",
                        CoursePicture.class)
                .setParameter("course", course.id())
                .getResultStream()
                .findFirst();
    }

    /** @throws NotThere when the reader may not see the course, or it has another picture */
    StoredFile file(long course, long file) {
        return of(courses.get(course))
                .filter(picture -> picture.file().id() == file)
                .map(picture -> files.get(file))
                .orElseThrow(NotThere::new);
    }

    /** @param file null: the one it has, with other words */
    void show(long id, StoredFile file, Bilingual words) {
        Course course = held(id);
        CoursePicture there = of(course).orElse(null);
        if (there == null) {
            db.persist(new CoursePicture(course, file, words));
            return;
        }
        StoredFile former = there.file();
        there.show(file == null ? former : file, words);
        if (file != null) files.letGo(former);
    }

    public void remove(long id) {
        of(held(id)).ifPresent(there -> {
            files.letGo(there.file());
            db.remove(there);
        });
    }

    /** Of two who give it its first picture at once the second changes that of the first. */
    private Course held(long id) {
        Course course = courses.get(id);
        db.lock(course, LockModeType.PESSIMISTIC_WRITE);
        return course;
    }
}
