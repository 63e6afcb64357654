-- An answer that was given before the move to Vaardig is told in the language of who reads it.
update step_completion set evaluation = '[elsewhere]'
where evaluation = 'Beantwoord vóór de overstap naar Vaardig. / Answered before the move to Vaardig.';
