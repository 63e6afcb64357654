-- Words as people type them. Text is looked up by the beginning of its words; the shortest words are left to a scan.
alter table course add fulltext index course_words (name_nl, name_en, description_nl, description_en, provider);
alter table skill add fulltext index skill_words (name_nl, name_en, other_words_nl, other_words_en);
alter table learning_path add fulltext index learning_path_words (name_nl, name_en, summary_nl, summary_en);
alter table step add fulltext index step_words (title_nl, title_en, text_nl, text_en);
