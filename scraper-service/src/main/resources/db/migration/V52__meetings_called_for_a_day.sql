-- The meetings sighted of late, among all that was sighted: whether one is called for today is asked before each round.
create index sighting_of_meetings on sighting (sighted_at) where subject = 'meeting';
