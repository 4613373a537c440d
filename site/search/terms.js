dossierSearch("terms",{"first":["1"],"block":32});
