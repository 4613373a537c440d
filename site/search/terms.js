dossierSearch("terms",{"first":["100"],"block":32});
